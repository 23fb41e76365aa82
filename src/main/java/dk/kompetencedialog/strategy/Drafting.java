package dk.kompetencedialog.strategy;

import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.text.ChapterKind;
import dk.kompetencedialog.strategy.text.Starting.Part;
import dk.kompetencedialog.workplace.StaffGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the first text of a strategy from what the boards ended in. What nobody concluded it does not invent. */
final class Drafting {
    private final List<Concluded> conclusions;
    private final List<StaffGroup> groups;
    private final Texts t;
    private final Prose prose;

    Drafting(List<Concluded> conclusions, List<StaffGroup> groups, Texts t) {
        this.conclusions = List.copyOf(conclusions);
        this.groups = List.copyOf(groups);
        this.t = t;
        this.prose = new Prose(t.language().locale());
    }

    /** In the order they are to stand. A chapter without conclusions is left open. */
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Part(ChapterKind.PURPOSE, false, "", t.get("strategy.purpose"), List.of(), List.of()));
        for (var kind : ConclusionKind.values()) parts.addAll(chapter(kind));
        return List.copyOf(parts);
    }

    private List<Part> chapter(ConclusionKind kind) {
        var mine = conclusions.stream().filter(each -> each.kind() == kind).toList();
        if (mine.isEmpty()) return List.of();
        var lead = new Part(ChapterKind.of(kind), true, "", t.get("strategy.opens." + kind), List.of(), List.of());
        return Stream.concat(Stream.of(lead), said(kind, mine)).toList();
    }

    private Stream<Part> said(ConclusionKind kind, List<Concluded> mine) {
        return switch (kind) {
            case FOCUS_AREA -> mine.stream().map(this::area);
            case ACTIVITY_NEED -> perGroup(mine);
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
        return new Part(ChapterKind.of(one.kind()), false, heading, body, whom, List.of(one.id()));
    }

    /** One paragraph for what is for everyone, and one for each group that something was concluded for. */
    private Stream<Part> perGroup(List<Concluded> needs) {
        var everyone = needs.stream().filter(need -> need.groups().isEmpty()).toList();
        return Stream.concat(
                        Stream.of(gathered(t.get("strategy.everyone.heading"), List.of(), everyone)),
                        groups.stream().map(group -> gathered(group.name(), List.of(group.id()), of(group, needs))))
                .filter(part -> !part.conclusions().isEmpty());
    }

    private static List<Concluded> of(StaffGroup group, List<Concluded> needs) {
        return needs.stream()
                .filter(need -> need.groups().stream().anyMatch(one -> one.id().equals(group.id())))
                .toList();
    }

    private Part gathered(String heading, List<UUID> whom, List<Concluded> needs) {
        var texts = needs.stream().map(Concluded::text).toList();
        var ids = needs.stream().map(Concluded::id).toList();
        return new Part(ChapterKind.ACTIVITY_NEED, false, heading, prose.list(texts), whom, ids);
    }
}
