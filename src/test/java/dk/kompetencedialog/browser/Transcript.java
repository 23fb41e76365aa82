package dk.kompetencedialog.browser;

import java.util.ArrayList;
import java.util.List;

/** Everything that a page says to those who listen to it: each text that comes into a live region, in order. */
final class Transcript {
    /** A region that comes with what it says is not listened to; how it stands with the line is no matter of the board. */
    private static final String LISTEN = """
            (() => {
              const ours = (node) => (node instanceof Element ? node : node.parentElement)?.closest("[role=log], [role=status], [role=alert], [aria-live]");
              const hear = (text) => text.trim() && kdHeard(text.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim());
              const changed = ({ target, addedNodes }) => {
                const region = ours(target);
                if (!region || region.matches("[aria-live=off], .line") || !region.isConnected) return;
                if (region.matches("[role=log]")) addedNodes.forEach((node) => hear(node.textContent));
                else if (region.checkVisibility()) hear(region.innerText);
              };
              new MutationObserver((all) => {
                const regions = new Set();
                all.filter(({ target }) => {
                  const region = ours(target);
                  return region?.matches("[role=log]") || (!regions.has(region) && regions.add(region));
                }).forEach(changed);
              }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["hidden"] });
            })();
            """;

    private final Person listener;
    private final List<String> heard = new ArrayList<>();

    private Transcript(Person listener) {
        this.listener = listener;
    }

    /** Of one whose page is opened after this. */
    static Transcript of(Person listener) {
        var transcript = new Transcript(listener);
        listener.page().exposeFunction("kdHeard", said -> transcript.heard.add((String) said[0]));
        listener.page().addInitScript(LISTEN);
        return transcript;
    }

    /** Waits until something with these words has been said since {@link #heading}. */
    void until(String words) {
        int from = heard.lastIndexOf("") + 1;
        listener.await(
                () -> heard.subList(from, heard.size()).stream().anyMatch(said -> said.contains(words)),
                "heard «" + words + "», but " + heard.subList(from, heard.size()));
    }

    /** What is heard from now on came of this. */
    void heading(String what) {
        heard.add("# " + what);
        heard.add("");
    }

    /** All of it. */
    String whole() {
        return String.join("\n", heard.stream().filter(line -> !line.isEmpty()).toList()) + "\n";
    }
}
