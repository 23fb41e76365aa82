package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.room.Room;
import dk.kompetencedialog.workshop.discussion.Discussions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a strategy from what a workshop came to: once, however often it is asked for. */
@Component
public class Starting {
    private static final long GAP = 1L << 20;

    private final Strategies strategies;
    private final Paragraphs paragraphs;
    private final Wordings wordings;
    private final Traces traces;
    private final Discussions discussions;

    Starting(Strategies strategies, Paragraphs paragraphs, Wordings wordings, Traces traces, Discussions discussions) {
        this.strategies = strategies;
        this.paragraphs = paragraphs;
        this.wordings = wordings;
        this.traces = traces;
        this.discussions = discussions;
    }

    /**
     * A first text.
     *
     * @param origin the text it grows from; null where it is begun anew
     * @param paragraphs in the order they are to stand
     */
    public record Draft(
            String title, Language language, @Nullable Origin origin, List<Part> paragraphs) {}

    /**
     * A paragraph of a draft.
     *
     * @param lead whether it opens its chapter
     * @param groups whom it is for; none = everyone
     * @param conclusions what it was made from
     * @param grewFrom the paragraph it is a copy of; null where it is new
     */
    public record Part(
            ChapterKind chapter,
            boolean lead,
            String heading,
            String body,
            List<UUID> groups,
            List<UUID> conclusions,
            @Nullable UUID grewFrom) {}

    /** The workshop's strategy, made from the draft where there is none. Wants an open transaction. */
    public Strategy from(Room workshop, Supplier<Draft> draft) {
        strategies.lockWorkshop(workshop);
        return strategies.from(workshop).orElseGet(() -> make(workshop, draft.get()));
    }

    private Strategy make(Room workshop, Draft draft) {
        var made = strategies.open(new Strategy(
                workshop.workplaceId(),
                UUID.randomUUID(),
                workshop.id(),
                draft.title(),
                draft.language(),
                draft.origin()));
        var links = new ArrayList<Pair>();
        var grown = new ArrayList<Pair>();
        var all = new ArrayList<Paragraph>();
        for (var part : draft.paragraphs()) {
            var one = paragraph(part, all.size() + 1);
            all.add(one);
            if (part.grewFrom() != null) grown.add(new Pair(one.id(), part.grewFrom()));
            part.conclusions().forEach(conclusion -> links.add(new Pair(one.id(), conclusion)));
        }
        paragraphs.addAll(made.room(), all);
        paragraphs.grewFrom(made.room(), grown);
        wordings.addDraft(made.room());
        traces.link(made, links);
        discussions.copy(workshop, made.room());
        return made;
    }

    private static Paragraph paragraph(Part part, int place) {
        var wording = new Wording(part.heading(), part.body(), part.groups());
        return new Paragraph(
                UUID.randomUUID(), part.chapter(), part.lead(), part.lead() ? 0 : place * GAP, wording, false);
    }
}
