package dk.kompetencedialog.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All of the room that reaches one browser: every answer with its headers, and every byte of its streams as they come. */
final class Wire {
    private static final Pattern NUMBER =
            Pattern.compile("(?:^id: *|kd-number=)[^.\\s]+\\.[^.\\s]+\\.(\\d+)", Pattern.MULTILINE);
    private static final Pattern OWN = Pattern.compile("^event: *own\\ndata: *(\\d+)", Pattern.MULTILINE);

    /** Lets the page's streams go on as they are, and tells what comes through them. */
    private static final String TAP = """
            (() => {
              const plain = window.fetch;
              window.fetch = async (...asked) => {
                const answer = await plain(...asked);
                if (!(answer.headers.get("content-type") ?? "").includes("event-stream")) return answer;
                const [page, wire] = answer.body.tee();
                const reader = wire.getReader();
                const decoder = new TextDecoder();
                const read = ({ done, value }) => done || (kdWire(decoder.decode(value, { stream: true })), reader.read().then(read));
                reader.read().then(read).catch(() => {});
                return new Response(page, { status: answer.status, headers: answer.headers });
              };
            })();
            """;

    private final StringBuilder all = new StringBuilder();
    private final Page page;
    private final Consumer<Request> keeping = this::keep;

    Wire(Page page) {
        this.page = page;
        page.exposeFunction("kdWire", pieces -> {
            all.append((String) pieces[0]);
            return null;
        });
        page.addInitScript(TAP);
        page.onRequestFinished(keeping);
    }

    /** Stops listening. Who asks for an answer's body while its page is being closed asks for what is no longer there. */
    void letGo() {
        page.offRequestFinished(keeping);
    }

    private void keep(Request request) {
        if (request.url().contains("/static/")) return;
        Response response = request.response();
        if (response == null
                || response.headers().getOrDefault("content-type", "").contains("event-stream")) return;
        try {
            all.append('\n').append(request.url()).append(response.headers()).append(response.text());
        } catch (PlaywrightException noBody) {
            all.append(response.status());
        }
    }

    /** How much has come so far: {@link #since} tells what comes after. */
    int mark() {
        return all.length();
    }

    String since(int mark) {
        return all.substring(mark);
    }

    /** The room's numbers after this one that have come since then. */
    List<Long> numbersSince(int mark, long after) {
        return numbers(NUMBER, since(mark))
                .filter(number -> number > after)
                .distinct()
                .toList();
    }

    /** The numbers of the own list that are news since then: a stream that comes back may say again what was known. */
    List<Long> ownSince(int mark) {
        var known = numbers(OWN, all.substring(0, mark)).max(Long::compare).orElse(-1L);
        return numbers(OWN, since(mark))
                .filter(number -> number > known)
                .distinct()
                .toList();
    }

    private static Stream<Long> numbers(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> Long.valueOf(hit.group(1)));
    }
}
