package dk.kompetencedialog.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a room: as it was opened, and then as stream elements change it, by the rules that {@code js/live/fragments.js}
 * goes by. Stricter in one thing: what belongs in a list that is not there is an error, where a browser fetches the board;
 * but not when the board that was fetched is the next one already, and the page is about to be told to open afresh.
 */
public final class Screen {
    private static final List<String> SHOWN = List.of("now", "board", "steps", "headcount", "guide", "people");

    private final Document page;
    private final Map<String, Long> gone = new HashMap<>();
    private long floor;
    private long boardWanted;
    private boolean pageWanted;
    private boolean boardTurned;

    private Screen(Document page) {
        this.page = page;
    }

    /** A page just opened. */
    public static Screen of(String html) {
        return new Screen(Jsoup.parse(html));
    }

    /** One thing to do to the page; nothing is put where something is taken away. */
    private record Said(
            String action,
            String id,
            String list,
            long number,
            @Nullable Element element) {
        static Said read(Element told) {
            var content = told.selectFirst("template");
            return new Said(
                    told.attr("action"),
                    told.attr("target"),
                    told.attr("list"),
                    Long.parseLong(told.attr("n")),
                    content == null ? null : content.firstElementChild());
        }

        boolean endsStack() {
            return action.equals("gone") && id.startsWith("s_");
        }
    }

    /** Does all that one message says. The notes of a stack leave it before it goes. */
    public void apply(String elements) {
        var all = Jsoup.parseBodyFragment(elements).select("turbo-stream").stream()
                .map(Said::read)
                .collect(Collectors.partitioningBy(Said::endsStack));
        all.get(false).forEach(this::show);
        all.get(true).forEach(this::show);
    }

    /** Whether the board is to be fetched whole. */
    public boolean wantsBoard() {
        return number(element("board")) < boardWanted;
    }

    /** Whether the page is to be opened afresh. */
    public boolean wantsPage() {
        return pageWanted;
    }

    /** Shows a whole board as it was fetched; what is newer here stays. */
    public void board(String html) {
        var fresh = Jsoup.parseBodyFragment(html).expectFirst("#board");
        var shown = page.expectFirst("#board");
        if (number(fresh) < number(shown)) return;
        floor = Math.max(floor, number(fresh));
        gone.values().removeIf(number -> number < floor);
        if (fresh.attr("data-board").equals(shown.attr("data-board"))) renewBoard(shown, fresh);
        else turn(shown, fresh);
    }

    /** An attribute of the room's element. */
    public String room(String attribute) {
        return page.expectFirst("#room").attr(attribute);
    }

    /** All that the room has a say in, without numbers and white space: two screens that show the same say the same. */
    public String shown() {
        return SHOWN.stream()
                .map(this::element)
                .flatMap(Stream::ofNullable)
                .map(Screen::plain)
                .collect(Collectors.joining("\n"));
    }

    /** The same of the board alone. */
    public String shownBoard() {
        return plain(page.expectFirst("#board"));
    }

    /** The ids of elements, in order. */
    public List<String> ids(String selector) {
        return page.select(selector).eachAttr("id").stream()
                .map(id -> id.substring(2))
                .toList();
    }

    private void show(Said said) {
        switch (said.action) {
            case "put" -> put(said);
            case "gone" -> remove(said);
            case "fetch-board" -> boardWanted = Math.max(boardWanted, said.number);
            case "refresh-room" -> pageWanted = true;
            default -> throw new AssertionError("nobody knows what to do with " + said);
        }
    }

    private void put(Said said) {
        var shown = element(said.id);
        var parent = said.list.isEmpty() ? shown == null ? null : shown.parent() : element(said.list);
        if (parent == null && !said.list.isEmpty() && !boardTurned)
            throw new AssertionError("there is no such list: " + said);
        if (parent == null || said.element == null || !mayShow(said, shown, parent)) return;
        said.element.attr("data-n", Long.toString(said.number));
        var within = listed(said.element, said.number);
        if (shown != null) renew(shown, said.element);
        if (!said.list.isEmpty()) place(parent, said.element);
        if (shown == null) within.forEach(this::show);
    }

    private boolean mayShow(Said said, @Nullable Element shown, Element parent) {
        var onBoard = parent.closest("#board") != null;
        return said.number >= number(shown)
                && said.number > gone.getOrDefault(said.id, -1L)
                && (!onBoard || said.number >= floor);
    }

    private void remove(Said said) {
        var shown = element(said.id);
        if (said.number < number(shown)) return;
        gone.merge(said.id, said.number, Math::max);
        if (shown != null) shown.remove();
    }

    private void turn(Element shown, Element fresh) {
        boardTurned = true;
        shown.replaceWith(fresh);
    }

    private void renewBoard(Element shown, Element fresh) {
        var number = number(fresh);
        var left = new ArrayList<>(shown.select("[data-order]"));
        left.removeIf(old -> fresh.getElementById(old.id()) != null);
        var zones = fresh.select(".zone");
        listed(fresh, number).forEach(this::show);
        zones.forEach(zone -> show(new Said("put", zone.id(), "", number, zone)));
        left.reversed().forEach(old -> show(new Said("gone", old.id(), "", number, null)));
        shown.attr("data-n", Long.toString(number));
    }

    /** The fresh element in the place of the old one, with the old one's list of notes. */
    private static void renew(Element shown, Element fresh) {
        var list = shown.selectFirst("> ul.notes");
        var empty = fresh.selectFirst("> ul.notes");
        if (list != null && empty != null) empty.replaceWith(list);
        shown.replaceWith(fresh);
    }

    private static void place(Element list, Element element) {
        element.remove();
        var next = list.children().stream()
                .filter(other -> order(other) > order(element)
                        || order(other) == order(element) && other.id().compareTo(element.id()) > 0)
                .findFirst();
        next.ifPresentOrElse(other -> other.before(element), () -> list.appendChild(element));
    }

    /** What stands in lists within it, taken out of it. */
    private static List<Said> listed(Element whole, long number) {
        var all = whole.select("[id] > [data-order]").stream()
                .map(each -> new Said(
                        "put",
                        each.id(),
                        each.parent() == null ? "" : each.parent().id(),
                        number,
                        each))
                .toList();
        all.forEach(said -> said.element.remove());
        return all;
    }

    private @Nullable Element element(String id) {
        return page.getElementById(id);
    }

    private static long order(Element element) {
        return Long.parseLong(element.attr("data-order"));
    }

    private static long number(@Nullable Element element) {
        return element == null || !element.hasAttr("data-n") ? 0 : Long.parseLong(element.attr("data-n"));
    }

    private static String plain(Element element) {
        var copy = element.clone();
        copy.select("[data-n]").forEach(each -> each.removeAttr("data-n"));
        copy.forEachNode(Screen::trim);
        return copy.outerHtml();
    }

    private static void trim(Node node) {
        if (node instanceof TextNode text) text.text(text.text().strip());
    }
}
