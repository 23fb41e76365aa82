package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Templates;
import dk.kompetencedialog.room.Event;
import dk.kompetencedialog.room.Fragment;
import dk.kompetencedialog.room.Fragments;
import dk.kompetencedialog.room.Rendering;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.room.StreamElements;
import dk.kompetencedialog.strategy.text.page.ParagraphPiece;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What changed in a strategy's text looks like now. */
@Component
class ParagraphFragments implements Fragments {
    private final Strategies strategies;
    private final TextReading reading;
    private final Rooms rooms;
    private final Templates templates;
    private final Messages messages;

    ParagraphFragments(
            Strategies strategies, TextReading reading, Rooms rooms, Templates templates, Messages messages) {
        this.strategies = strategies;
        this.reading = reading;
        this.rooms = rooms;
        this.templates = templates;
        this.messages = messages;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Writing.PARAGRAPH);
    }

    @Override
    public List<Fragment> render(Rendering order) {
        var t = messages.in(order.language());
        var ids = ids(order.events());
        var standing = reading.paragraphs(strategies.in(order.room()), ids, order.number(), t);
        var strategy = strategies.in(order.room());
        var derived = put("uncovered", reading.uncovered(strategy, order.number()), order.number(), t)
                + put("activities", reading.activities(strategy, order.number()), order.number(), t);
        var put = standing.entrySet().stream().map(one -> put(one, order.number(), t));
        ids.removeAll(standing.keySet().stream().map(ParagraphPiece::id).toList());
        var gone = ids.stream().map(id -> StreamElements.gone("p_" + id, order.number()));
        var place = rooms.place(order.room(), Strategies.PLACE).id();
        return List.of(new Fragment(Set.of(place), Stream.concat(put, gone).collect(Collectors.joining()) + derived));
    }

    private String put(Map.Entry<ParagraphPiece, ChapterKind> one, long number, Texts t) {
        var html = new String(templates.bytes(one.getKey(), t), StandardCharsets.UTF_8);
        return StreamElements.put("p_" + one.getKey().id(), "ch_" + one.getValue(), number, html);
    }

    private String put(String target, dk.kompetencedialog.platform.web.Fragment piece, long number, Texts t) {
        return StreamElements.put(target, number, new String(templates.bytes(piece, t), StandardCharsets.UTF_8));
    }

    private static Set<UUID> ids(List<Event> events) {
        return events.stream()
                .flatMap(event -> event.ids().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
