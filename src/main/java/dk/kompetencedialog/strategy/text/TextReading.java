package dk.kompetencedialog.strategy.text;

import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.text.page.ActivityTable;
import dk.kompetencedialog.strategy.text.page.AsidesPiece;
import dk.kompetencedialog.strategy.text.page.ChapterPiece;
import dk.kompetencedialog.strategy.text.page.ParagraphPiece;
import dk.kompetencedialog.strategy.text.page.ParagraphPiece.Group;
import dk.kompetencedialog.strategy.text.page.UncoveredPiece;
import dk.kompetencedialog.workplace.StaffGroup;
import dk.kompetencedialog.workplace.StaffGroups;
import dk.kompetencedialog.workshop.discussion.Discussed;
import dk.kompetencedialog.workshop.discussion.Discussions;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a strategy's text with what stands beside it: six statements, however long it is. Wants a snapshot. */
@Component
public class TextReading {
    private final Paragraphs paragraphs;
    private final Rivals rivals;
    private final Traces traces;
    private final Margin margin;
    private final StaffGroups groups;
    private final Discussions discussions;
    private final Messages messages;

    TextReading(
            Paragraphs paragraphs,
            Rivals rivals,
            Traces traces,
            Margin margin,
            StaffGroups groups,
            Discussions discussions,
            Messages messages) {
        this.paragraphs = paragraphs;
        this.rivals = rivals;
        this.traces = traces;
        this.margin = margin;
        this.groups = groups;
        this.discussions = discussions;
        this.messages = messages;
    }

    /** All chapters in their order, also those in which nothing stands. */
    public List<ChapterPiece> chapters(Strategy strategy, long number, Texts t) {
        var standing = paragraphs.of(strategy.room());
        var beside = new Beside(
                names(strategy),
                byParagraph(rivals.of(strategy.room())),
                traces.of(strategy, t),
                margin.beside(strategy.room()),
                number);
        return Arrays.stream(ChapterKind.values())
                .map(kind -> chapter(kind, strategy, standing, beside))
                .toList();
    }

    /** Whether somebody has still to choose between two wordings. */
    public boolean hasRivals(Strategy strategy) {
        return !rivals.of(strategy.room()).isEmpty();
    }

    /** These alone, as they stand; those taken out are not there. By chapter. */
    Map<ParagraphPiece, ChapterKind> paragraphs(Strategy strategy, Collection<UUID> ids, long number, Texts t) {
        var beside = new Beside(
                names(strategy),
                byParagraph(rivals.of(strategy.room(), ids)),
                traces.of(strategy, t),
                margin.beside(strategy.room()),
                number);
        return paragraphs.of(strategy.room(), ids).stream()
                .collect(Collectors.toMap(one -> piece(one, beside), Paragraph::chapter));
    }

    /** Whom a paragraph may be for. */
    List<Group> groups(Strategy strategy) {
        return groups.of(strategy.workplaceId()).stream()
                .map(group -> new Group(group.id(), group.name()))
                .toList();
    }

    /** What stands beside the paragraphs. */
    private record Beside(
            Map<UUID, Group> groups,
            Map<UUID, List<Rival>> rivals,
            Map<UUID, ParagraphPiece.Behind> traces,
            Map<UUID, Margin.Said> said,
            long number) {
        AsidesPiece asides(UUID paragraph) {
            var one = said.getOrDefault(paragraph, Margin.Said.NOTHING);
            return new AsidesPiece(paragraph, one.count(), one.settled(), number);
        }

        List<Group> of(Wording wording) {
            return groups.values().stream()
                    .filter(group -> wording.groups().contains(group.id()))
                    .toList();
        }
    }

    private ChapterPiece chapter(ChapterKind kind, Strategy strategy, List<Paragraph> standing, Beside beside) {
        var written = messages.in(strategy.language());
        return new ChapterPiece(
                kind,
                written.get("strategy.title." + kind),
                written.get("strategy.gap." + kind),
                standing.stream()
                        .filter(one -> one.chapter() == kind)
                        .map(one -> piece(one, beside))
                        .toList(),
                kind == ChapterKind.ACTIVITY_NEED ? uncovered(strategy, standing, beside.number()) : null,
                kind == ChapterKind.ACTIVITY_NEED ? activities(strategy, standing, beside) : null);
    }

    /** Those that no activity is written for, though something may be for everyone. */
    UncoveredPiece uncovered(Strategy strategy, long number) {
        return uncovered(strategy, paragraphs.of(strategy.room()), number);
    }

    /** How the activities look when they are read, as it is now. */
    ActivityTable activities(Strategy strategy, long number) {
        var beside = new Beside(names(strategy), Map.of(), Map.of(), Map.of(), number);
        return activities(strategy, paragraphs.of(strategy.room()), beside);
    }

    private ActivityTable activities(Strategy strategy, List<Paragraph> standing, Beside beside) {
        var written = standing.stream()
                .filter(one -> one.chapter() == ChapterKind.ACTIVITY_NEED && !one.lead())
                .map(one -> says(one.wording(), beside))
                .map(says -> new ActivityTable.Written(
                        says.heading(),
                        says.body(),
                        says.groups().stream().map(Group::name).toList()))
                .toList();
        var discussed =
                discussions.of(strategy.room()).stream().map(Discussed::answers).toList();
        return ActivityTable.of(written, discussed, messages.in(strategy.language()))
                .at(beside.number());
    }

    private UncoveredPiece uncovered(Strategy strategy, List<Paragraph> standing, long number) {
        var covered = standing.stream()
                .filter(one -> one.chapter() == ChapterKind.ACTIVITY_NEED)
                .flatMap(one -> one.wording().groups().stream())
                .collect(Collectors.toSet());
        var left = discussions.of(strategy.room()).stream()
                .filter(one -> one.group() != null && !covered.contains(one.group()))
                .toList();
        return new UncoveredPiece(
                left.stream()
                        .filter(one -> !one.activity().no())
                        .map(Discussed::name)
                        .toList(),
                left.stream()
                        .filter(one -> one.activity().no())
                        .map(one -> new UncoveredPiece.Declined(
                                one.name(), one.activity().text()))
                        .toList(),
                number);
    }

    private static ParagraphPiece piece(Paragraph one, Beside beside) {
        return new ParagraphPiece(
                one.id(),
                one.lead(),
                says(one.wording(), beside),
                beside.traces.getOrDefault(one.id(), new ParagraphPiece.Behind("", "")),
                beside.rivals.getOrDefault(one.id(), List.of()).stream()
                        .map(rival ->
                                new ParagraphPiece.Rival(rival.id(), rival.writer(), says(rival.wording(), beside)))
                        .toList(),
                beside.asides(one.id()),
                one.position(),
                beside.number);
    }

    private static ParagraphPiece.Says says(Wording wording, Beside beside) {
        return new ParagraphPiece.Says(wording.heading(), wording.body(), beside.of(wording));
    }

    private Map<UUID, Group> names(Strategy strategy) {
        return groups.of(strategy.workplaceId()).stream()
                .collect(Collectors.toMap(
                        StaffGroup::id,
                        group -> new Group(group.id(), group.name()),
                        (one, same) -> one,
                        java.util.LinkedHashMap::new));
    }

    private static Map<UUID, List<Rival>> byParagraph(List<Rival> rivals) {
        return rivals.stream().collect(Collectors.groupingBy(Rival::paragraph));
    }
}
