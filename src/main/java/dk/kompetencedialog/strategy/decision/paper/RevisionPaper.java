package dk.kompetencedialog.strategy.decision.paper;

import dk.kompetencedialog.document.Block;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.decision.page.TextPage;
import dk.kompetencedialog.strategy.text.page.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A revision as a document for print: the same text as its page.
 *
 * @param t in the strategy's language
 */
public record RevisionPaper(TextPage page, Told tookPart, Texts t) {
    private static final List<String> ASKED = List.of("PRINCIPLE", "ACTIVITY_NEED", "PLAN_NEED", "FOLLOW_UP");

    public Document document() {
        var language = Language.of(page.language()).orElseThrow();
        return new Document(
                new Document.About(
                        language, page.workplace(), t.get("decision.about.file", page.title(), page.workplace())),
                new Document.Front(t.get("decision.eyebrow", page.workplace()), page.title(), "", page.facts()),
                Stream.concat(page.chapters().stream().map(this::section), Stream.of(law(), part()))
                        .toList(),
                true);
    }

    /** What § 8 asks for, and where it is answered. */
    private Section law() {
        var rows = ASKED.stream()
                .map(kind -> List.of(t.get("decision.law." + kind), answered(kind)))
                .toList();
        return Section.of(
                t.get("decision.law"),
                new Block.Paragraph(t.get("decision.law.lead")),
                new Block.Table("", List.of(t.get("decision.law.asked"), t.get("decision.law.where")), rows));
    }

    private String answered(String kind) {
        var id = kind.toLowerCase(Locale.ROOT).replace('_', '-');
        return page.chapters().stream()
                .filter(chapter -> chapter.id().equals(id))
                .filter(chapter -> chapter.passages().stream().anyMatch(passage -> !passage.lead()))
                .map(this::answered)
                .findFirst()
                .orElseGet(() -> t.get("decision.law.missing"));
    }

    private String answered(TextPage.Chapter chapter) {
        var whom = chapter.passages().stream()
                .flatMap(passage -> passage.whom().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return whom.isEmpty()
                ? t.get("decision.law.met", chapter.title())
                : t.get("decision.law.metFor", chapter.title(), whom);
    }

    private Section part() {
        var blocks = new ArrayList<Block>();
        tookPart.sentences().forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        if (!tookPart.sides().isEmpty())
            blocks.add(new Block.Table(
                    t.get("decision.part.members", tookPart.council()),
                    List.of(t.get("decision.part.side"), t.get("decision.part.names")),
                    tookPart.sides()));
        if (!tookPart.verdicts().isEmpty())
            blocks.add(new Block.Table(
                    tookPart.treated(),
                    Stream.of("side", "says", "by", "remark")
                            .map(column -> t.get("decision.part." + column))
                            .toList(),
                    tookPart.verdicts()));
        return new Section("", t.get("decision.part"), blocks);
    }

    private Section section(TextPage.Chapter chapter) {
        var areas = new AtomicInteger();
        var blocks = chapter.passages().stream().flatMap(passage -> passage(passage, chapter, areas));
        return new Section("", chapter.title(), blocks.toList());
    }

    private Stream<Block> passage(TextPage.Passage passage, TextPage.Chapter chapter, AtomicInteger areas) {
        var blocks = new ArrayList<Block>();
        if (!passage.whom().isEmpty())
            blocks.add(new Block.Labels(t.get("strategy.for"), List.of(t.list(passage.whom()))));
        passage.runs().forEach(run -> blocks.add(block(run, passage.lead())));
        if (passage.heading().isEmpty()) return blocks.stream();
        var mark = chapter.isNumbered() ? Integer.toString(areas.incrementAndGet()) : "";
        return Stream.of(new Section(mark, passage.heading(), List.copyOf(blocks)));
    }

    private static Block block(Run run, boolean lead) {
        if (run.list()) return new Block.Bullets(run.lines());
        return lead ? new Block.Lead(run.text()) : new Block.Paragraph(run.text());
    }
}
