package dk.kompetencedialog.mus.runup;

import dk.kompetencedialog.document.Block;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A run-up as a document of one page. */
record RunUpPaper(String workplace, RunUp runUp, Texts t) {
    Document document() {
        var title = t.get("mus.runup.title", String.valueOf(runUp.year()));
        return new Document(
                        new Document.About(t.language(), workplace, title),
                        new Document.Front(workplace, title, t.get("mus.runup.lead", runUp.name()), List.of()),
                        sections())
                .in(Theme.W2);
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        var frame = Stream.of(bullets(runUp.focus()), bullets(runUp.principles()))
                .flatMap(List::stream)
                .toList();
        if (!frame.isEmpty())
            sections.add(Section.of(t.get("mus.runup.strategy", runUp.strategy()), new Block.Bullets(frame)));
        runUp.plans()
                .forEach(plan -> sections.add(Section.of(
                        t.get("mus.runup.plan", plan.title()),
                        new Block.Bullets(with(
                                plan.needs().first().stream().map(this::need).toList(),
                                plan.needs().more())))));
        if (!runUp.mine().isEmpty())
            sections.add(Section.of(
                    t.get("mus.runup.mine"),
                    new Block.Bullets(with(
                            runUp.mine().first().stream().map(this::activity).toList(),
                            runUp.mine().more()))));
        sections.add(Section.of(t.get("mus.runup.questions"), new Block.Bullets(Questions.of(t))));
        return sections;
    }

    private List<String> bullets(RunUp.Cut<String> cut) {
        return with(cut.first(), cut.more());
    }

    private List<String> with(List<String> first, int more) {
        return more == 0
                ? first
                : Stream.concat(first.stream(), Stream.of(t.get("mus.runup.more", more)))
                        .toList();
    }

    private String need(RunUp.Need need) {
        return need.goal().isEmpty() ? need.text() : t.get("mus.runup.need", need.text(), need.goal());
    }

    private String activity(RunUp.Activity activity) {
        var deadline = activity.deadline();
        return deadline == null ? activity.text() : t.get("mus.runup.activity", activity.text(), t.day(deadline));
    }
}
