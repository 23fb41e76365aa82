package dk.kompetencedialog.strategy;

import dk.kompetencedialog.board.conclusion.Concluded;
import dk.kompetencedialog.guide.ConclusionKind;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.page.Chapter;
import dk.kompetencedialog.strategy.page.Chapter.Part;
import dk.kompetencedialog.workplace.StaffGroup;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Orders conclusions as a strategy reads: a chapter for each kind, also for one that has none yet. */
final class Chapters {
    private final List<Concluded> conclusions;
    private final List<StaffGroup> groups;
    private final Texts t;
    private final Phrases phrases;

    private Chapters(List<Concluded> conclusions, List<StaffGroup> groups, Texts t) {
        this.conclusions = conclusions;
        this.groups = groups;
        this.t = t;
        this.phrases = new Phrases(t);
    }

    static List<Chapter> of(List<Concluded> conclusions, List<StaffGroup> groups, Texts t) {
        var chapters = new Chapters(conclusions, groups, t);
        return ConclusionKind.ofStrategy().stream().map(chapters::chapter).toList();
    }

    private Chapter chapter(ConclusionKind kind) {
        var id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Chapter(
                id,
                t.get("strategy.title." + kind),
                t.get("strategy.lead." + kind),
                parts(kind, t.get("strategy.gap." + kind)));
    }

    private List<Part> parts(ConclusionKind kind, String gap) {
        var mine = conclusions.stream().filter(each -> each.kind() == kind).toList();
        return switch (kind) {
            case FOCUS_AREA -> mine.isEmpty() ? List.of(Part.plain(List.of(), gap)) : numbered(mine);
            case ACTIVITY_NEED -> perGroup(mine, gap);
            default -> List.of(Part.plain(mine.stream().map(phrases::plain).toList(), gap));
        };
    }

    private List<Part> numbered(List<Concluded> areas) {
        return IntStream.range(0, areas.size())
                .mapToObj(at -> numbered(at + 1, areas.get(at)))
                .toList();
    }

    private Part numbered(int number, Concluded area) {
        var heading = Heading.of(area.text(), t.language().locale());
        var title = heading.heading().isEmpty() ? t.get("strategy.area", number) : heading.heading();
        return Part.numbered(number, title, phrases.under(heading, area));
    }

    /** A part for each staff group, since each is to be thought of; first what is for everyone, where there is any. */
    private List<Part> perGroup(List<Concluded> needs, String gap) {
        var common = needs.stream().filter(need -> need.groups().isEmpty()).toList();
        var everyone = common.isEmpty()
                ? Stream.<Part>empty()
                : Stream.of(part(t.get("strategy.everyone.heading"), common, gap));
        return Stream.concat(everyone, groups.stream().map(group -> part(group.name(), of(group, needs), gap)))
                .toList();
    }

    private Part part(String heading, List<Concluded> needs, String gap) {
        return Part.headed(heading, needs.stream().map(phrases::ofGroup).toList(), gap);
    }

    private static List<Concluded> of(StaffGroup group, List<Concluded> needs) {
        return needs.stream()
                .filter(need -> need.groups().stream().anyMatch(one -> one.id().equals(group.id())))
                .toList();
    }
}
