package dk.kompetencedialog.stationery;

import dk.kompetencedialog.document.Block;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Document;
import dk.kompetencedialog.platform.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/** A paper with some of everything that a strategy is made of. */
final class Sample {
    private Sample() {}

    static Document of(String workplace, Texts t) {
        var title = t.get("stationery.sample.title");
        return new Document(
                new Document.About(t.language(), workplace, t.get("stationery.sample.about", workplace)),
                new Document.Front(t.get("stationery.sample.eyebrow", workplace), title, "", facts(t)),
                List.of(text(t), lists(t), table(t)),
                true);
    }

    private static List<String> facts(Texts t) {
        return List.of(t.get("stationery.sample.fact"));
    }

    private static Section text(Texts t) {
        return Section.of(
                t.get("stationery.sample.heading"),
                new Block.Paragraph(t.get("stationery.sample.text")),
                Section.marked(
                        "1",
                        t.get("stationery.sample.smaller"),
                        new Block.Labels(t.get("stationery.sample.for"), List.of(t.get("stationery.sample.whom"))),
                        new Block.Paragraph(t.get("stationery.sample.more"))),
                Section.marked(
                        "2", t.get("stationery.sample.other"), new Block.Paragraph(t.get("stationery.sample.end"))));
    }

    private static Section lists(Texts t) {
        return Section.of(
                t.get("stationery.sample.lists"),
                new Block.Bullets(said("stationery.sample.bullet.", t)),
                new Block.Lead(t.get("stationery.sample.order")),
                new Block.Steps(said("stationery.sample.step.", t)));
    }

    private static List<String> said(String key, Texts t) {
        return Stream.of("1", "2", "3").map(each -> t.get(key + each)).toList();
    }

    private static Section table(Texts t) {
        return Section.of(
                t.get("stationery.sample.tables"),
                new Block.Table(
                        t.get("stationery.sample.caption"),
                        List.of(t.get("stationery.sample.column.1"), t.get("stationery.sample.column.2")),
                        Stream.of("1", "2", "3")
                                .map(row -> List.of(
                                        t.get("stationery.sample.row." + row + ".1"),
                                        t.get("stationery.sample.row." + row + ".2")))
                                .toList()));
    }
}
