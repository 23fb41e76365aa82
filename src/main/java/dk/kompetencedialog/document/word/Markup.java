package dk.kompetencedialog.document.word;

import dk.kompetencedialog.document.page.Direction;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Paragraphs and runs as Word writes them. */
final class Markup {
    static final String BOLD = "<w:b/><w:bCs/>";

    private Markup() {}

    /** A paragraph of this style with more of its own: runs, and what stands between them. */
    static String paragraph(String style, String more, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>".formatted(style, more, runs);
    }

    static String paragraph(String style, String text) {
        return paragraph(style, bidi(text), run(text, ""));
    }

    /** Says that a text runs from right to left. */
    static String bidi(String text) {
        return Direction.of(text) == null ? "" : "<w:bidi/>";
    }

    /** Text; its line breaks stay. */
    static String run(String text, String look) {
        var properties = look + (Direction.of(text) == null ? "" : "<w:rtl/>");
        var lines = Arrays.stream(text.split("\n", -1)).map(Markup::line).collect(Collectors.joining("<w:br/>"));
        return "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>") + lines + "</w:r>";
    }

    private static String line(String text) {
        return Arrays.stream(text.split("\t", -1))
                .map(piece -> "<w:t xml:space=\"preserve\">" + Xml.escaped(piece) + "</w:t>")
                .collect(Collectors.joining("<w:tab/>"));
    }

    /** What Word works out by itself, and what it reads until then. */
    static String field(String instruction, String until) {
        return mark("begin") + "<w:r><w:instrText xml:space=\"preserve\"> " + Xml.escaped(instruction)
                + " </w:instrText></w:r>" + mark("separate") + run(until, "") + mark("end");
    }

    static String mark(String kind) {
        return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
    }
}
