package dk.kompetencedialog.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF that was downloaded. */
public final class Reader {
    private Reader() {}

    /** Its text as one line, however it was broken over lines. */
    public static String words(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    /** How many cells are tagged as headings. */
    public static long headings(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return headings(pdf.getDocumentCatalog().getStructureTreeRoot());
        }
    }

    private static long headings(PDStructureNode node) {
        long own = node instanceof PDStructureElement element
                        && element.getStructureType().equals("TH")
                ? 1
                : 0;
        return own
                + node.getKids().stream()
                        .filter(PDStructureNode.class::isInstance)
                        .mapToLong(kid -> headings((PDStructureNode) kid))
                        .sum();
    }
}
