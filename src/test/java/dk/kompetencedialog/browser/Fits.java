package dk.kompetencedialog.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether all of a page can be seen and reached on the screen it is on. */
final class Fits {
    private static final String AMISS = """
            () => {
              const amiss = [];
              const width = document.documentElement.clientWidth;
              const named = (element) => `<${element.tagName.toLowerCase()} class="${element.className.baseVal ?? element.className}"> ${element.textContent.trim().replace(/\\s+/g, " ").slice(0, 40)}`;
              const root = document.scrollingElement;
              if (root.scrollWidth > width + 1) amiss.push(`one must go sideways: ${root.scrollWidth} of ${width}`);
              const unseen = ".sr, .sr-only, .skip, template, script, style, svg *, dialog:not([open]) *";
              const scrolls = (style) => /auto|scroll/.test(style.overflowX);
              const boxes = [...document.body.querySelectorAll("*")].filter((each) => scrolls(getComputedStyle(each)) && each.scrollWidth > each.clientWidth + 1 && !each.matches("textarea, input, select"));
              const reachable = (box) => box.tabIndex >= 0 || box.querySelector("a[href], button, input, select, textarea, summary");
              for (const box of boxes) if (!reachable(box)) amiss.push(`no key moves along ${named(box)}`);
              const clips = new Map();
              const clipped = (element) => {
                if (!element) return false;
                if (!clips.has(element)) clips.set(element, getComputedStyle(element).clipPath !== "none" || clipped(element.parentElement));
                return clips.get(element);
              };
              const inside = (rect, holder) => {
                let { left, right, top, bottom } = rect;
                for (let at = holder; at !== document.body; at = at.parentElement) {
                  const style = getComputedStyle(at);
                  if (!/hidden|clip/.test(style.overflowY)) continue;
                  const edge = at.getBoundingClientRect();
                  [left, right, top, bottom] = [Math.max(left, edge.left), Math.min(right, edge.right), Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
                }
                return { left, right, top, bottom, width: right - left, height: bottom - top };
              };
              const shown = [...document.body.querySelectorAll("*")].filter((each) =>
                !each.closest(unseen) && !clipped(each) && each.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && each.getClientRects().length);
              for (const each of shown) {
                const style = getComputedStyle(each);
                const box = each.getBoundingClientRect();
                const aside = boxes.some((outer) => outer !== each && outer.contains(each));
                if (!aside && box.width > 1 && (box.right > width + 1 || box.left < -1)) amiss.push(`reaches out: ${named(each)}`);
                const field = each.matches("textarea, input, select");
                // Whoever shortens a long note says so beside it, with a way to see all.
                if (style.webkitLineClamp !== "none") continue;
                if (style.display === "inline" || field || !each.textContent.trim()) continue;
                if (/hidden|clip/.test(style.overflowX) && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1)
                  amiss.push(`cut off beside: ${named(each)}`);
                if (/hidden|clip/.test(style.overflowY) && each.scrollHeight > each.clientHeight + 2 && each.clientHeight > 1)
                  amiss.push(`cut off below: ${named(each)}`);
              }
              const lines = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = texts.nextNode(); node; node = texts.nextNode()) {
                const holder = node.parentElement;
                if (!node.data.trim() || holder.closest(unseen + ", select") || clipped(holder) || !holder.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
                if (boxes.some((outer) => outer.contains(holder)) || holder.closest(".shut, [inert], [aria-hidden=true]")) continue;
                const range = document.createRange();
                range.selectNodeContents(node);
                for (const whole of range.getClientRects()) {
                  const rect = inside(whole, holder);
                  if (rect.width > 2 && rect.height > 4) lines.push({ holder, node, left: rect.left + 1, right: rect.right - 1, top: rect.top + rect.height * 0.25, bottom: rect.bottom - rect.height * 0.25 });
                }
              }
              lines.sort((one, other) => one.top - other.top);
              const layer = (element) => {
                for (let at = element; at; at = at.parentElement) if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
                return null;
              };
              lines.forEach((line, at) => {
                for (let next = at + 1; next < lines.length && lines[next].top < line.bottom; next++) {
                  const other = lines[next];
                  if (other.node !== line.node && other.left < line.right && line.left < other.right && layer(other.holder) === layer(line.holder))
                    amiss.push(`lies over: ${named(line.holder)} / ${named(other.holder)}`);
                }
              });
              return [...new Set(amiss)].slice(0, 6);
            }""";

    private static final String SAYS = """
            () => {
              const amiss = [];
              const headings = [...document.querySelectorAll("h1")].filter((each) => each.checkVisibility());
              if (headings.length !== 1) amiss.push(`${headings.length} headings of the first level`);
              if (!document.title.trim()) amiss.push("no title");
              const keys = document.body.innerText.match(/\\b(account|board|council|document|invitation|live|mail|minutes|people|platform|room|strategy|text|unit|whereabouts|workplace|workshop)\\.[a-z][A-Za-z]+(\\.[A-Za-z]+)*\\b/g);
              if (keys) amiss.push(`keys are shown: ${keys.slice(0, 3)}`);
              if (/\\{\\d|\\bnull\\b|\\bundefined\\b/.test(document.body.innerText)) amiss.push("something that was never filled in is shown");
              return amiss;
            }""";

    private Fits() {}

    /** What is cut, lies over something else, or can be seen only by going sideways. */
    @SuppressWarnings("unchecked")
    static List<String> amissOn(Page page) {
        return (List<String>) page.evaluate(AMISS);
    }

    /** What the page as a whole does not say as it should. */
    @SuppressWarnings("unchecked")
    static List<String> unsaidOn(Page page) {
        return (List<String>) page.evaluate(SAYS);
    }
}
