package dk.kompetencedialog.document.word;

import dk.kompetencedialog.document.Block;
import dk.kompetencedialog.document.Document.Front;
import dk.kompetencedialog.document.page.Columns;
import dk.kompetencedialog.document.page.Piece;
import dk.kompetencedialog.document.page.Piece.Part;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The text of a document as Word writes it: its own heading styles, lists, tables with header rows. */
final class Body {
    private static final String HEADER = "<w:cantSplit/><w:tblHeader/>";
    private static final String AFTER_A_TABLE =
            "<w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>";

    private final Styles styles;
    private final Lists lists;
    private final TableLook table;
    private final int width;
    private int bookmarks;

    /** @param width of the text, in twentieths of a point */
    Body(Styles styles, Lists lists, TableLook table, int width) {
        this.styles = styles;
        this.lists = lists;
        this.table = table;
        this.width = width;
    }

    String front(Front front) {
        var eyebrow = front.eyebrow().isEmpty() ? "" : plain("kompetencedialogen over titlen", front.eyebrow());
        var lead = front.lead().isEmpty() ? "" : plain("subtitle", front.lead());
        var facts = front.facts().isEmpty() ? "" : plain("kompetencedialogen fakta", String.join(" · ", front.facts()));
        return eyebrow + plain("title", front.title()) + lead + facts;
    }

    String contents(String title, List<Piece> pieces) {
        return new Contents(title, styles, width).markup(pieces);
    }

    String pieces(List<Piece> pieces) {
        return pieces.stream().map(this::piece).collect(Collectors.joining());
    }

    private String piece(Piece piece) {
        return switch (piece) {
            case Part part -> heading(part) + pieces(part.pieces());
            case Piece.Leaf leaf -> block(leaf.block());
        };
    }

    private String heading(Part part) {
        var style = styles.id(Styles.heading(part));
        var name = styles.words(part);
        var onNewPage = part.level() == 2 && bookmarks == 0 ? "<w:pageBreakBefore/>" : "";
        int number = bookmarks++;
        var marked = "<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/>%s<w:bookmarkEnd w:id=\"%d\"/>"
                .formatted(number, Contents.anchor(part), Markup.run(name, ""), number);
        return Markup.paragraph(style, onNewPage + Markup.bidi(name), marked);
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Section section -> throw new IllegalArgumentException(section.heading());
            case Block.Paragraph one -> plain("normal", one.text());
            case Block.Lead one -> plain("kompetencedialogen indledning", one.text());
            case Block.Bullets one -> items("list bullet", lists.bullets(), one.items());
            case Block.Steps one -> items("list number", lists.steps(), one.items());
            case Block.Table one -> table(one);
            case Block.Terms one -> joined(one.terms(), term -> pair("normal", term.name(), "\n" + term.meaning()));
            case Block.Labels one ->
                named("kompetencedialogen gælder", one.lead() + " ", String.join(" · ", one.names()));
            case Block.Trace one -> pair("kompetencedialogen spor", one.lead(), " " + one.rest());
            case Block.Gap one -> plain("kompetencedialogen mangler", one.text());
            case Block.People one -> joined(one.people(), this::person);
            case Block.Marked one ->
                joined(one.items(), item -> pair("normal", item.mark(), " " + item.text() + tail(item)));
            case Block.Pointers one ->
                pair("kompetencedialogen spor", one.lead(), " " + one.before() + " " + String.join(", ", one.marks()));
            case Block.Picture one -> plain("kompetencedialogen spor", one.words());
        };
    }

    private String person(Block.Person person) {
        var runs = Markup.run(person.name(), Markup.BOLD)
                + (person.role().isEmpty() ? "" : Markup.run(", " + person.role(), ""));
        return Markup.paragraph(styles.id("list bullet"), lists.bullets(), runs);
    }

    private static String tail(Block.Item item) {
        return item.tail().isEmpty() ? "" : " · " + item.tail();
    }

    private static <T> String joined(List<T> all, java.util.function.Function<T, String> markup) {
        return all.stream().map(markup).collect(Collectors.joining());
    }

    private String plain(String style, String text) {
        return Markup.paragraph(styles.id(style), text);
    }

    private String pair(String style, String strong, String rest) {
        return Markup.paragraph(
                styles.id(style), Markup.bidi(rest), Markup.run(strong, Markup.BOLD) + Markup.run(rest, ""));
    }

    private String named(String style, String before, String strong) {
        return Markup.paragraph(styles.id(style), "", Markup.run(before, "") + Markup.run(strong, Markup.BOLD));
    }

    private String items(String style, String numbering, List<String> items) {
        return joined(
                items, item -> Markup.paragraph(styles.id(style), numbering + Markup.bidi(item), Markup.run(item, "")));
    }

    private String table(Block.Table table) {
        var widths = Columns.percents(table).stream()
                .map(percent -> (int) (width * percent / 100))
                .toList();
        var grid = joined(widths, each -> "<w:gridCol w:w=\"" + each + "\"/>");
        var caption = table.caption().isEmpty() ? "" : plain("caption", table.caption());
        var said = table.caption().isEmpty() ? "" : "<w:tblCaption w:val=\"" + Xml.escaped(table.caption()) + "\"/>";
        var rows = joined(table.rows(), row -> row(row, widths, "<w:cantSplit/>"));
        return caption
                + """
                <w:tbl><w:tblPr><w:tblStyle w:val="%s"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>%s</w:tblPr><w:tblGrid>%s</w:tblGrid>%s%s</w:tbl>
                """.strip().formatted(this.table.id(), said, grid, row(table.header(), widths, HEADER), rows)
                + AFTER_A_TABLE;
    }

    private String row(List<String> cells, List<Integer> widths, String properties) {
        var style = styles.id("kompetencedialogen celle");
        var look = properties.equals(HEADER) && !table.hasHeader() ? Markup.BOLD : "";
        return "<w:tr><w:trPr>" + properties + "</w:trPr>"
                + IntStream.range(0, cells.size())
                        .mapToObj(at -> "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>%s</w:tc>"
                                .formatted(widths.get(at), cell(style, cells.get(at), look)))
                        .collect(Collectors.joining())
                + "</w:tr>";
    }

    private static String cell(String style, String text, String look) {
        return Markup.paragraph(style, Markup.bidi(text), Markup.run(text, look));
    }
}
