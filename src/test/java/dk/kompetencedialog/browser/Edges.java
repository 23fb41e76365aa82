package dk.kompetencedialog.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** The edges of what can be pressed or filled in, as the browser paints them, which axe does not measure. */
final class Edges {
    /**
     * What has an edge or a ground of its own, neither of which is 3:1 to what is behind it; a field must have one. What cannot be used just
     * now, and what the browser itself draws, is left out.
     */
    private static final String FAINT = """
            () => {
              const rgb = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
              const seen = (colour) => (rgb(colour)[3] ?? 1) > 0.5;
              const light = (colour) => rgb(colour).slice(0, 3)
                .map((part) => part / 255)
                .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
                .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0.05);
              const ratio = (one, other) => Math.max(light(one), light(other)) / Math.min(light(one), light(other));
              const ground = (element) => {
                for (let at = element; at; at = at.parentElement) {
                  const { backgroundColor } = getComputedStyle(at);
                  if (seen(backgroundColor)) return backgroundColor;
                }
                return "rgb(255, 255, 255)";
              };
              const faint = (element) => {
                const style = getComputedStyle(element);
                const behind = ground(element.parentElement);
                const field = element.matches("input, select, textarea");
                const edges = ["Top", "Right", "Bottom", "Left"]
                  .filter((side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none")
                  .map((side) => style[`border${side}Color`])
                  .filter(seen);
                const own = seen(style.backgroundColor) && style.backgroundColor !== behind ? [style.backgroundColor] : [];
                return (field || edges.length + own.length > 0) && ![...edges, ...own].some((colour) => ratio(colour, behind) >= 3);
              };
              return [...document.querySelectorAll("button, .btn, input, select, textarea")]
                .filter((element) => !element.matches("[type=hidden], [type=checkbox], [type=radio], :disabled, [aria-disabled=true]"))
                .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
                .filter((element) => element.getBoundingClientRect().width > 1)
                .filter(faint)
                .map((element) => element.outerHTML.slice(0, 120));
            }
            """;

    private Edges() {}

    @SuppressWarnings("unchecked")
    static List<String> faintIn(Page page) {
        return (List<String>) page.evaluate(FAINT);
    }
}
