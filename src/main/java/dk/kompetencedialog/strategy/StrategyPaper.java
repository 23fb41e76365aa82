package dk.kompetencedialog.strategy;

import dk.kompetencedialog.document.Block;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.strategy.page.Chapter;
import dk.kompetencedialog.strategy.page.Statement;
import dk.kompetencedialog.strategy.page.StrategyText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A strategy as a document for print: the same chapters in the same order, without the notes' own texts. */
record StrategyPaper(StrategyText text, Texts t) {

    Document document() {
        var front = text.front();
        return new Document(
                new Document.About(
                        text.language(), front.workplace(), t.get("strategy.about", front.title(), front.workplace())),
                new Document.Front(front.eyebrow(), front.title(), front.lead(), front.facts()),
                sections());
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        sections.add(new Section("", t.get("strategy.purpose.title"), paragraphs(text.purpose())));
        text.chapters().forEach(chapter -> sections.add(section(chapter)));
        sections.add(Section.of(t.get("strategy.people.title"), people()));
        return List.copyOf(sections);
    }

    private static List<Block> paragraphs(List<String> texts) {
        return texts.stream().<Block>map(Block.Paragraph::new).toList();
    }

    private Section section(Chapter chapter) {
        var blocks = Stream.concat(
                Stream.<Block>of(new Block.Lead(chapter.lead())),
                chapter.parts().stream().flatMap(this::part));
        return new Section("", chapter.title(), blocks.toList());
    }

    private Stream<Block> part(Chapter.Part part) {
        var blocks = part.gap().isEmpty()
                ? part.statements().stream().flatMap(this::statement)
                : Stream.<Block>of(new Block.Gap(part.gap()));
        return part.heading().isEmpty() ? blocks : Stream.of(new Section(part.mark(), part.heading(), blocks.toList()));
    }

    private Stream<Block> statement(Statement statement) {
        var blocks = new ArrayList<Block>();
        if (!statement.groups().isEmpty())
            blocks.add(new Block.Labels(t.get("strategy.for"), List.of(t.list(statement.groups()))));
        if (!statement.text().isEmpty()) blocks.add(new Block.Paragraph(statement.text()));
        if (!statement.trace().lead().isEmpty()) blocks.add(trace(statement.trace()));
        return blocks.stream();
    }

    private static Block trace(Statement.Trace trace) {
        return new Block.Trace(trace.lead(), trace.rest().isEmpty() ? "" : "· " + trace.rest());
    }

    private Block people() {
        return text.people().isEmpty()
                ? new Block.Gap(t.get("strategy.people.none"))
                : new Block.People(text.people().stream()
                        .map(name -> new Block.Person(name, ""))
                        .toList());
    }
}
