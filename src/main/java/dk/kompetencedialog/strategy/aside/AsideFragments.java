package dk.kompetencedialog.strategy.aside;

import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Templates;
import dk.kompetencedialog.room.Fragment;
import dk.kompetencedialog.room.Fragments;
import dk.kompetencedialog.room.Rendering;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.room.StreamElements;
import dk.kompetencedialog.strategy.text.Margin;
import dk.kompetencedialog.strategy.text.Strategies;
import dk.kompetencedialog.strategy.text.page.AsidesPiece;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How much is said beside a paragraph by now. What is said is fetched by those who have it unfolded: some of it is their own to take away. */
@Component
class AsideFragments implements Fragments {
    private final Asides asides;
    private final Rooms rooms;
    private final Templates templates;
    private final Messages messages;

    AsideFragments(Asides asides, Rooms rooms, Templates templates, Messages messages) {
        this.asides = asides;
        this.rooms = rooms;
        this.templates = templates;
        this.messages = messages;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Talking.ASIDE);
    }

    @Override
    public List<Fragment> render(Rendering order) {
        var t = messages.in(order.language());
        var said = asides.beside(order.room());
        var html = order.events().stream()
                .flatMap(event -> event.ids().stream())
                .distinct()
                .map(id -> {
                    var one = said.getOrDefault(id, Margin.Said.NOTHING);
                    return put(new AsidesPiece(id, one.count(), one.settled(), order.number()), t);
                })
                .collect(Collectors.joining());
        return List.of(
                new Fragment(Set.of(rooms.place(order.room(), Strategies.PLACE).id()), html));
    }

    private String put(AsidesPiece piece, Texts t) {
        var html = new String(templates.bytes(piece, t), StandardCharsets.UTF_8);
        return StreamElements.put("a_" + piece.paragraph(), piece.number(), html);
    }
}
