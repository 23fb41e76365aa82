package dk.kompetencedialog.plan.paper;

import dk.kompetencedialog.document.Block;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Block.Term;
import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.plan.Activity;
import dk.kompetencedialog.plan.Need;
import dk.kompetencedialog.plan.page.PlanPage;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan as a document, the same in print and in Word. */
record PlanPaper(PlanPage page, Texts t) {

    Document document() {
        var plan = page.plan();
        return new Document(
                        new Document.About(
                                t.language(),
                                page.workplace().name(),
                                t.get(
                                        "plan.paper.about",
                                        plan.title(),
                                        page.workplace().name())),
                        new Document.Front(
                                t.get("plan.paper.eyebrow", page.workplace().name()),
                                plan.title(),
                                t.get("plan.paper.lead", String.join(", ", page.whom())),
                                facts()),
                        sections())
                .in(Theme.W2);
    }

    private List<String> facts() {
        var plan = page.plan();
        var agreement = page.shown();
        return List.of(
                t.get("plan.period", t.day(plan.startsOn()), t.day(plan.endsOn())),
                agreement == null
                        ? t.get("plan.paper.draft")
                        : t.get(
                                "plan.agreed.fact",
                                t.day(agreement.agreedOn()),
                                agreement.leader(),
                                agreement.forGroup()));
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        if (!page.goals().isEmpty()) sections.add(Section.of(t.get("plan.goals"), new Block.Bullets(page.goals())));
        page.content().needs().forEach(need -> sections.add(need(need)));
        var loose = page.content().loose();
        if (!loose.isEmpty())
            sections.add(new Section(
                    "",
                    t.get(page.content().needs().isEmpty() ? "plan.activities" : "plan.loose"),
                    loose.stream().<Block>map(this::activity).toList()));
        if (sections.isEmpty()) sections.add(Section.of(t.get("plan.activities"), new Block.Gap(t.get("plan.empty"))));
        return sections;
    }

    private Section need(Need need) {
        var blocks = new ArrayList<Block>();
        blocks.add(terms(
                new Term(t.get("plan.need.competence"), t.get("board.competence." + need.competence())),
                new Term(t.get("plan.need.focus"), need.focus().name()),
                new Term(t.get("plan.need.goal"), need.goal())));
        page.content().of(need).forEach(activity -> blocks.add(activity(activity)));
        if (page.content().of(need).isEmpty()) blocks.add(new Block.Gap(t.get("plan.need.nothing")));
        return new Section("", t.get("plan.need.heading", line(need.text())), blocks);
    }

    private Section activity(Activity activity) {
        var who = activity.who();
        var kind = activity.kind();
        var followUp = activity.when().followUpOn();
        return Section.of(
                line(activity.text()),
                terms(
                        term("kind", kind == null ? "" : t.get("plan.kind." + kind)),
                        term("whom", who.whom().isEmpty() ? t.get("plan.activity.whom.all") : who.whom()),
                        term("responsible", who.responsible().isEmpty() ? t.get("plan.paper.open") : who.responsible()),
                        term("deadline", day(activity.when().deadline())),
                        term("sign", activity.sign()),
                        term("daily", activity.daily()),
                        term("followUp", followUp == null ? "" : day(followUp)),
                        term("funding", money(activity.money()))));
    }

    private Term term(String name, String meaning) {
        return new Term(t.get("plan.activity." + name), meaning);
    }

    private String money(Activity.Money money) {
        return Stream.of(money.from() == null ? "" : t.get("plan.funding." + money.from()), money.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? t.get("plan.paper.open") : t.day(day);
    }

    /** A heading is one line. */
    private static String line(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ");
    }

    private static Block terms(Term... terms) {
        return new Block.Terms(
                Stream.of(terms).filter(term -> !term.meaning().isEmpty()).toList());
    }
}
