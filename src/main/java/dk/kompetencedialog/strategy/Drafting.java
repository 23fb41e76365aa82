package dk.kompetencedialog.strategy;

import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.text.ChapterKind;
import dk.kompetencedialog.strategy.text.Starting.Part;
import dk.kompetencedialog.workshop.discussion.Discussed;
import dk.kompetencedialog.workshop.discussion.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the first text of a strategy from what the boards ended in. What nobody concluded it does not invent. */
final class Drafting {
    private final List<Concluded> conclusions;
    private final List<Discussed> discussed;
    private final Texts t;
    private final Prose prose;

    Drafting(List<Concluded> conclusions, List<Discussed> discussed, Texts t) {
        this.conclusions = List.copyOf(conclusions);
        this.discussed = List.copyOf(discussed);
        this.t = t;
        this.prose = new Prose(t.language().locale());
    }

    /** In the order they are to stand. A chapter without conclusions is left open. */
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Part(ChapterKind.PURPOSE, false, "", t.get("strategy.purpose"), List.of(), List.of(), null));
        for (var kind : ConclusionKind.ofStrategy()) parts.addAll(chapter(kind));
        return List.copyOf(parts);
    }

    private List<Part> chapter(ConclusionKind kind) {
        var mine = conclusions.stream().filter(each -> each.kind() == kind).toList();
        var said = said(kind, mine).toList();
        if (said.isEmpty()) return List.of();
        var lead =
                new Part(ChapterKind.of(kind), true, "", t.get("strategy.opens." + kind), List.of(), List.of(), null);
        return Stream.concat(Stream.of(lead), said.stream()).toList();
    }

    private Stream<Part> said(ConclusionKind kind, List<Concluded> mine) {
        return switch (kind) {
            case FOCUS_AREA -> mine.stream().map(this::area);
            case ACTIVITY_NEED -> perGroup(mine);
            case PLAN_NEED -> Stream.concat(mine.stream().map(this::plain), plans(mine));
            default -> mine.stream().map(this::plain);
        };
    }

    private Part plain(Concluded one) {
        return part(one, "", prose.of(one.text()));
    }

    /** A short first sentence is the area's name. */
    private Part area(Concluded one) {
        var heading = Heading.of(one.text(), t.language().locale());
        return part(one, heading.heading(), prose.of(heading.text()));
    }

    private static Part part(Concluded one, String heading, String body) {
        var whom = one.groups().stream().map(Concluded.Group::id).toList();
        return new Part(ChapterKind.of(one.kind()), false, heading, body, whom, List.of(one.id()), null);
    }

    /** One paragraph for what is for everyone, and one for each group of which something was said. */
    private Stream<Part> perGroup(List<Concluded> needs) {
        var everyone = needs.stream().filter(need -> need.groups().isEmpty()).toList();
        return Stream.concat(
                        Stream.of(gathered(t.get("strategy.everyone.heading"), List.of(), everyone, List.of())),
                        discussed.stream().filter(one -> one.group() != null).map(one -> ofGroup(one, needs)))
                .filter(part -> !part.body().isEmpty());
    }

    /** What was said of the group where its needs were discussed comes after what was concluded for it. */
    private Part ofGroup(Discussed one, List<Concluded> needs) {
        var mine = of(one, needs);
        var said = one.activity();
        if (mine.isEmpty() && said.no()) {
            var why = t.get("strategy.declined", prose.of(said.text()));
            return new Part(ChapterKind.ACTIVITY_NEED, false, one.name(), why, whom(one), List.of(), null);
        }
        var more = said.yes() && !isSaid(said.text(), mine) ? List.of(said.text()) : List.<String>of();
        return gathered(one.name(), whom(one), mine, more);
    }

    /** The plans that were found to be needed, and that no conclusion says in the same words. */
    private Stream<Part> plans(List<Concluded> concluded) {
        return discussed.stream()
                .filter(one -> one.of(Topic.PLAN).yes() && !isSaid(one.plan().text(), concluded))
                .map(one -> new Part(
                        ChapterKind.PLAN_NEED,
                        false,
                        one.group() == null ? t.get("strategy.units.heading") : one.name(),
                        prose.of(one.plan().text()),
                        whom(one),
                        List.of(),
                        null));
    }

    private static List<UUID> whom(Discussed one) {
        return one.group() == null ? List.of() : List.of(one.group());
    }

    private static boolean isSaid(String text, List<Concluded> concluded) {
        return concluded.stream().anyMatch(one -> one.text().equalsIgnoreCase(text));
    }

    private static List<Concluded> of(Discussed group, List<Concluded> needs) {
        return needs.stream()
                .filter(need -> need.groups().stream().anyMatch(one -> one.id().equals(group.group())))
                .toList();
    }

    private Part gathered(String heading, List<UUID> whom, List<Concluded> needs, List<String> more) {
        var texts = Stream.concat(needs.stream().map(Concluded::text), more.stream())
                .toList();
        var ids = needs.stream().map(Concluded::id).toList();
        var body = texts.isEmpty() ? "" : prose.list(texts);
        return new Part(ChapterKind.ACTIVITY_NEED, false, heading, body, whom, ids, null);
    }
}
