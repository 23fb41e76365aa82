package dk.kompetencedialog.board.hiding;

import dk.kompetencedialog.board.Runs;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.web.Templates;
import dk.kompetencedialog.room.Fragment;
import dk.kompetencedialog.room.Fragments;
import dk.kompetencedialog.room.Rendering;
import dk.kompetencedialog.room.Rooms;
import dk.kompetencedialog.room.StreamElements;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows the desk, and nobody else, what is off the boards. */
@Component
class HidingFragments implements Fragments {
    private final HidingReading reading;
    private final Runs runs;
    private final Rooms rooms;
    private final Templates templates;
    private final Messages messages;

    HidingFragments(HidingReading reading, Runs runs, Rooms rooms, Templates templates, Messages messages) {
        this.reading = reading;
        this.runs = runs;
        this.rooms = rooms;
        this.templates = templates;
        this.messages = messages;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Hidings.HIDING);
    }

    @Override
    public List<Fragment> render(Rendering order) {
        var room = order.room();
        var piece = reading.of(room, order.number(), runs.of(room).closed());
        var html = new String(templates.bytes(piece, messages.in(order.language())), StandardCharsets.UTF_8);
        return List.of(new Fragment(
                Set.of(rooms.place(room, Rooms.DESK).id()), StreamElements.put("hidden", order.number(), html)));
    }
}
