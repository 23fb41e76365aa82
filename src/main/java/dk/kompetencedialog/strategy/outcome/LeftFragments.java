package dk.kompetencedialog.strategy.outcome;

import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.web.Templates;
import dk.kompetencedialog.room.Fragment;
import dk.kompetencedialog.room.Fragments;
import dk.kompetencedialog.room.Rendering;
import dk.kompetencedialog.room.StreamElements;
import dk.kompetencedialog.strategy.text.Strategies;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the pages of a strategy's text how many notes are still open, and by that to read them anew. */
@Component
class LeftFragments implements Fragments {
    private final Strategies strategies;
    private final NotesReading reading;
    private final Templates templates;
    private final Messages messages;

    LeftFragments(Strategies strategies, NotesReading reading, Templates templates, Messages messages) {
        this.strategies = strategies;
        this.reading = reading;
        this.templates = templates;
        this.messages = messages;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Strategies.NOTES);
    }

    @Override
    public List<Fragment> render(Rendering order) {
        var left = reading.left(strategies.in(order.room()), order.number());
        var html = new String(templates.bytes(left, messages.in(order.language())), StandardCharsets.UTF_8);
        var put = StreamElements.put("notes-left", order.number(), html);
        return List.of(new Fragment(Set.of(strategies.place(order.room())), put));
    }
}
