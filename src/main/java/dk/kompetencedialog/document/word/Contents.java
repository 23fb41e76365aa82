package dk.kompetencedialog.document.word;

import dk.kompetencedialog.document.page.Piece;
import dk.kompetencedialog.document.page.Piece.Part;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of contents: Word's own field, filled with what it comes to, so that it reads before it is updated. The
 * pages are reckoned from how much text there is; Word counts them when it opens the file.
 */
record Contents(String title, Styles styles, int width) {
    private static final int DEEPEST = 3;
    private static final double LINES_A_PAGE = 40;
    private static final double SIGNS_A_LINE = 88;
    private static final double LINES_OF_A_HEADING = 3;

    private record Entry(Part part, int page) {}

    String markup(List<Piece> pieces) {
        var entries = new java.util.ArrayList<Entry>();
        reckon(pieces, 0, entries);
        if (entries.isEmpty()) return "";
        var field =
                "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r>"
                        + Markup.mark("separate");
        var lines = new StringBuilder();
        for (var entry : entries) lines.append(line(entry, lines.isEmpty() ? field : ""));
        return """
                <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>%s%s%s</w:sdtContent></w:sdt>
                """.strip().formatted(
                Markup.paragraph(styles.id("toc heading"), title), lines, "<w:p>" + Markup.mark("end") + "</w:p>");
    }

    private String line(Entry entry, String before) {
        var part = entry.part;
        var style = styles.id("toc " + (part.level() - 1));
        var theirs = styles.stops("toc " + (part.level() - 1)).stream()
                .filter(stop -> !stop.equals(Integer.toString(width)))
                .map("<w:tab w:val=\"clear\" w:pos=\"%s\"/>"::formatted)
                .collect(Collectors.joining());
        var tabs = "<w:tabs>%s<w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"%d\"/></w:tabs>".formatted(theirs, width);
        var link = "<w:hyperlink w:anchor=\"%s\" w:history=\"1\">%s<w:r><w:tab/></w:r>%s</w:hyperlink>"
                .formatted(
                        anchor(part),
                        Markup.run(styles.words(part), ""),
                        Markup.field("PAGEREF " + anchor(part) + " \\h", Integer.toString(entry.page)));
        return Markup.paragraph(style, tabs, before + link);
    }

    static String anchor(Part part) {
        return "_Toc_" + part.id().replace('-', '_');
    }

    /** The line that the last of them ends on; the text begins on the second page. */
    private static double reckon(List<Piece> pieces, double from, List<Entry> entries) {
        double line = from;
        for (var piece : pieces) {
            if (piece instanceof Part part) {
                if (part.level() <= DEEPEST) entries.add(new Entry(part, 2 + (int) (line / LINES_A_PAGE)));
                line = reckon(part.pieces(), line + LINES_OF_A_HEADING, entries);
            } else {
                line += 1.5
                        + Stream.of(piece.toString()).mapToInt(String::length).sum() / SIGNS_A_LINE;
            }
        }
        return line;
    }
}
