package dk.kompetencedialog.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed document, read back. */
final class Print implements AutoCloseable {

    static final Documents DOCUMENTS = new Documents();

    final byte[] bytes;
    final PDDocument file;

    Print(Document document) throws IOException {
        this(DOCUMENTS.pdf(document, Letterhead.NONE));
    }

    Print(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.file = Loader.loadPDF(bytes);
    }

    String text() throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        return reader.getText(file);
    }

    /** The text as one line, however it was broken over lines. */
    String words() throws IOException {
        return text().replaceAll("\\s+", " ");
    }

    String page(int number) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(number);
        reader.setEndPage(number);
        return reader.getText(file);
    }

    /**
     * A line as it stands on its page.
     *
     * @param y where it stands, in points from the page's upper edge
     */
    record Line(String text, double y) {}

    /** From the top down. */
    List<Line> lines(int page) throws IOException {
        SortedMap<Integer, StringBuilder> lines = new TreeMap<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> signs) {
                int y = Math.round(signs.getFirst().getYDirAdj());
                lines.computeIfAbsent(y, _ -> new StringBuilder()).append(text).append(' ');
            }
        };
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(file);
        return lines.entrySet().stream()
                .map(line -> new Line(line.getValue().toString(), line.getKey()))
                .toList();
    }

    /** Every sign as the file gives it, before any reader mends it: a ligature is one sign here. */
    String signs() throws IOException {
        StringBuilder signs = new StringBuilder();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                signs.append(sign.getUnicode());
            }
        }.getText(file);
        return signs.toString();
    }

    /** Where the sign furthest to the right ends, in points from the left edge of its page. */
    double rightmost() throws IOException {
        double[] rightmost = {0};
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                rightmost[0] = Math.max(rightmost[0], sign.getXDirAdj() + sign.getWidthDirAdj());
            }
        }.getText(file);
        return rightmost[0];
    }

    /** The outline, each entry indented by its level. */
    List<String> outline() {
        List<String> entries = new ArrayList<>();
        outline("", file.getDocumentCatalog().getDocumentOutline(), entries);
        return entries;
    }

    /** The tags in reading order. */
    List<String> tags() {
        List<String> tags = new ArrayList<>();
        tags(file.getDocumentCatalog().getStructureTreeRoot(), tags);
        return tags;
    }

    /** What the figures are, in words. */
    List<String> alternatives() {
        List<String> words = new ArrayList<>();
        alternatives(file.getDocumentCatalog().getStructureTreeRoot(), words);
        return words;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static void outline(String indent, PDOutlineNode node, List<String> entries) {
        for (PDOutlineItem item : node.children()) {
            entries.add(indent + item.getTitle());
            outline(indent + "  ", item, entries);
        }
    }

    private static void tags(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getCOSObject().getNameAsString(COSName.S));
                tags(element, tags);
            }
        }
    }

    private static void alternatives(PDStructureNode node, List<String> words) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) words.add(element.getAlternateDescription());
                alternatives(element, words);
            }
        }
    }
}
