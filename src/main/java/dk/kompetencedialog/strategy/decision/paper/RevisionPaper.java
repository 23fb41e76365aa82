package dk.kompetencedialog.strategy.decision.paper;

import dk.kompetencedialog.document.Block;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.decision.page.LawPiece;
import dk.kompetencedialog.strategy.decision.page.TextPage;
import dk.kompetencedialog.strategy.text.page.ActivityTable;
import dk.kompetencedialog.strategy.text.page.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A revision as a document for print: the same text as its page.
 *
 * @param t in the strategy's language
 */
public record RevisionPaper(TextPage page, Told tookPart, Texts t) {
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

    /** What § 8 asks for, what meets it, and what was discussed of each group. */
    private Section law() {
        var law = page.law();
        var rows = law.rows().stream().map(this::asked).toList();
        var groups = law.groups().stream()
                .map(group -> List.of(group.name(), group.activity(), group.plan()))
                .toList();
        return Section.of(
                t.get("decision.law"),
                new Block.Lead(t.get("decision.law.lead")),
                new Block.Table("", header("asked", "state", "by"), rows),
                new Block.Table(
                        t.get(law.frozen() ? "decision.law.groups" : "decision.law.groups.now"),
                        header("group", "ACTIVITY", "PLAN"),
                        groups));
    }

    private List<String> header(String... columns) {
        return Stream.of(columns)
                .map(column -> t.get("decision.law.column." + column))
                .toList();
    }

    private List<String> asked(LawPiece.Row row) {
        var met = Stream.concat(row.by().stream(), row.lacks().stream().map(LawPiece.Lack::told))
                .collect(Collectors.joining("\n"));
        return List.of(row.asked(), t.get("decision.law.state." + row.state()), met);
    }

    private Section part() {
        var blocks = new ArrayList<Block>();
        tookPart.sentences().forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        if (!tookPart.sides().isEmpty())
            blocks.add(new Block.Table(
                    tookPart.council(),
                    Stream.of("side", "members", "substitutes")
                            .map(column -> t.get("decision.part." + column))
                            .toList(),
                    tookPart.sides()));
        if (!tookPart.verdicts().isEmpty())
            blocks.add(new Block.Table(
                    tookPart.treated(),
                    Stream.of("side", "says", "by", "remark")
                            .limit(tookPart.verdicts().getFirst().size())
                            .map(column -> t.get("decision.part." + column))
                            .toList(),
                    tookPart.verdicts()));
        return new Section("", t.get("decision.part"), blocks);
    }

    private Section section(TextPage.Chapter chapter) {
        var areas = new AtomicInteger();
        var blocks = chapter.besideTable().stream().flatMap(passage -> passage(passage, chapter, areas));
        var activities = chapter.table();
        var table = activities == null ? Stream.<Block>empty() : Stream.of(table(activities));
        return new Section("", chapter.title(), Stream.concat(blocks, table).toList());
    }

    private Block table(ActivityTable table) {
        return new Block.Table(
                page.law().frozen() ? "" : t.get("decision.activities.now"),
                table.header(),
                table.rows().stream()
                        .map(row -> List.of(row.group(), row.text()))
                        .toList());
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
