package dk.kompetencedialog.room;

import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * From a number to the present: what has been touched since, rendered as it is now. Live streams, reconnecting ones and timed fetches all
 * take this one road.
 */
@Component
public class Catchup {
    /** More touched things than this are not sent one by one: who follows their places fetches the board. */
    private static final int MOST_TOUCHED = 300;

    private final Transactions transactions;
    private final RoomLog log;
    private final Map<String, Fragments> byKind = new HashMap<>();

    Catchup(Transactions transactions, RoomLog log, List<Fragments> renderers) {
        this.transactions = transactions;
        this.log = log;
        renderers.forEach(renderer -> renderer.kinds().forEach(kind -> byKind.put(kind, renderer)));
    }

    /** How a page is made: what can be rendered once for all who share it. */
    public record Variant(Surface surface, Language language) {}

    /** What came out of a catch-up: the number reached, and fragments per variant. */
    public record Caught(long number, Map<Variant, List<Fragment>> fragments) {
        /** The stream elements for those who follow these places, on one line; empty when nothing there changed. */
        public String html(Variant variant, Set<UUID> places) {
            return fragments.getOrDefault(variant, List.of()).stream()
                    .filter(fragment -> fragment.places().stream().anyMatch(places::contains))
                    .map(Fragment::html)
                    .collect(Collectors.joining());
        }
    }

    /** Reads and renders in one snapshot of the database. */
    public Caught since(Room room, long number, Set<Variant> variants) {
        return transactions.snapshot(room.workplaceId(), () -> {
            var since = log.since(room, number);
            if (since.events().isEmpty()) return new Caught(since.number(), Map.of());
            var fragments = variants.stream()
                    .collect(Collectors.toMap(variant -> variant, variant -> render(room, variant, since)));
            return new Caught(since.number(), fragments);
        });
    }

    private List<Fragment> render(Room room, Variant variant, RoomLog.Since since) {
        var number = since.number();
        var events = since.events();
        var tooMuch = touched(events) > MOST_TOUCHED;
        var shown =
                tooMuch ? events.stream().filter(event -> event.ids().isEmpty()).toList() : events;
        var all = new ArrayList<Fragment>();
        byRenderer(shown)
                .forEach((renderer, known) -> all.addAll(
                        renderer.render(new Rendering(room, variant.surface(), variant.language(), number, known))));
        if (tooMuch) all.add(fetchBoard(events, number));
        return all;
    }

    private Map<Fragments, List<Event>> byRenderer(List<Event> events) {
        return events.stream()
                .filter(event -> byKind.containsKey(event.kind()))
                .collect(Collectors.groupingBy(event -> byKind.get(event.kind())));
    }

    private static long touched(List<Event> events) {
        return events.stream().flatMap(event -> event.ids().stream()).distinct().count();
    }

    private static Fragment fetchBoard(List<Event> events, long number) {
        var places = events.stream()
                .filter(event -> !event.ids().isEmpty())
                .flatMap(event -> event.places().stream())
                .collect(Collectors.toSet());
        return new Fragment(places, StreamElements.fetchBoard(number));
    }
}
