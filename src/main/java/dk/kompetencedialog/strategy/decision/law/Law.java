package dk.kompetencedialog.strategy.decision.law;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.decision.page.LawPiece;
import dk.kompetencedialog.strategy.decision.page.LawPiece.Lack;
import dk.kompetencedialog.strategy.decision.page.LawPiece.Row;
import dk.kompetencedialog.strategy.decision.page.LawPiece.State;
import dk.kompetencedialog.strategy.decision.page.TextPage.Chapter;
import dk.kompetencedialog.strategy.decision.page.TextPage.Passage;
import dk.kompetencedialog.strategy.kept.Kept;
import dk.kompetencedialog.strategy.text.ChapterKind;
import dk.kompetencedialog.workshop.discussion.Answers;
import dk.kompetencedialog.workshop.discussion.Discussed.Said;
import dk.kompetencedialog.workshop.discussion.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what meets § 8: what is to be fixed stands in a chapter, what is to be discussed is recorded group by group. */
public final class Law {
    private final List<Chapter> chapters;
    private final Kept kept;
    private final Texts t;

    private Law(List<Chapter> chapters, Kept kept, Texts t) {
        this.chapters = List.copyOf(chapters);
        this.kept = kept;
        this.t = t;
    }

    public static LawPiece of(List<Chapter> chapters, Kept kept, Texts t) {
        var law = new Law(chapters, kept, t);
        var rows = List.of(
                law.grounds(),
                law.fixed(ChapterKind.PRINCIPLE),
                law.discussed(ChapterKind.ACTIVITY_NEED, Topic.ACTIVITY),
                law.discussed(ChapterKind.PLAN_NEED, Topic.PLAN),
                law.fixed(ChapterKind.FOLLOW_UP));
        return new LawPiece(rows, kept.discussed().stream().map(law::group).toList(), kept.frozen());
    }

    /** Where the workplace is going, and what it must learn to get there. */
    private Row grounds() {
        var goals = Stream.of(ChapterKind.GOAL, ChapterKind.CHALLENGE)
                .flatMap(this::stands)
                .toList();
        var areas = stands(ChapterKind.FOCUS_AREA).toList();
        var lacks = Stream.concat(
                goals.isEmpty() ? Stream.of("goals") : Stream.empty(),
                areas.isEmpty() ? Stream.of("areas") : Stream.empty());
        return row("GROUNDS", Stream.concat(goals.stream(), areas.stream()).toList(), lacks(lacks));
    }

    private Row fixed(ChapterKind kind) {
        var by = stands(kind).toList();
        return row(kind.name(), by, lacks(by.isEmpty() ? Stream.of(kind.name()) : Stream.empty()));
    }

    private Row discussed(ChapterKind kind, Topic topic) {
        var asked = kept.discussed().stream()
                .filter(one -> topic == Topic.PLAN || !one.ofUnits())
                .toList();
        var open = asked.stream()
                .filter(one -> one.of(topic).open())
                .map(this::name)
                .toList();
        var answered = asked.size() - open.size();
        var recorded = answered == 0
                ? Stream.<String>empty()
                : Stream.of(t.get("decision.law.recorded." + topic, answered, asked.size()));
        var lacks = asked.isEmpty()
                ? List.of(lack("groups"))
                : open.isEmpty() ? List.<Lack>of() : List.of(lack(topic.name(), t.list(open)));
        return row(kind.name(), Stream.concat(recorded, stands(kind)).toList(), lacks);
    }

    private Row row(String asked, List<String> by, List<Lack> lacks) {
        var state = lacks.isEmpty() ? State.MET : by.isEmpty() ? State.LACKS : State.PARTLY;
        return new Row(t.get("decision.law." + asked), state, by, lacks);
    }

    private List<Lack> lacks(Stream<String> what) {
        return what.map(each -> lack(each)).toList();
    }

    private Lack lack(String what, Object... of) {
        return new Lack(t.get("decision.law.lacks." + what, of), t.get("decision.law.do." + what, of));
    }

    /** The chapter, where it says anything: its headings, or how many paragraphs it has. */
    private Stream<String> stands(ChapterKind kind) {
        return chapter(kind).map(chapter -> stands(chapter)).stream();
    }

    private String stands(Chapter chapter) {
        var own = own(chapter);
        var headings = own.stream()
                .map(Passage::heading)
                .filter(each -> !each.isEmpty())
                .map(each -> t.get("strategy.trace.name", each))
                .toList();
        return headings.isEmpty()
                ? t.get("decision.law.chapter", chapter.title(), own.size())
                : t.get("decision.law.headings", chapter.title(), t.list(headings));
    }

    private Optional<Chapter> chapter(ChapterKind kind) {
        return chapters.stream()
                .filter(chapter -> chapter.kind() == kind && !own(chapter).isEmpty())
                .findFirst();
    }

    private static List<Passage> own(Chapter chapter) {
        return chapter.passages().stream().filter(passage -> !passage.lead()).toList();
    }

    private LawPiece.Group group(Answers one) {
        var activity = one.ofUnits() ? t.get("decision.law.notAsked") : said(one.activity());
        return new LawPiece.Group(name(one), activity, said(one.plan()));
    }

    private String name(Answers one) {
        return one.ofUnits() ? t.get("discussion.units") : one.group();
    }

    private String said(Said said) {
        return said.open() ? t.get("decision.law.open") : said.words(t);
    }
}
