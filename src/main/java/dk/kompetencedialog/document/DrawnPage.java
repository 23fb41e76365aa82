package dk.kompetencedialog.document;

import dk.kompetencedialog.document.Drawing.Area;
import dk.kompetencedialog.document.Drawing.Box;
import dk.kompetencedialog.document.Drawing.Line;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A drawing as a page of its own size, which the print engine takes in as it takes in an image: lines and letters stay sharp. */
public final class DrawnPage {
    private static final double EDGE = 0.6;
    /** How far the arms of a curve reach that looks like a quarter of a circle. */
    private static final double ARM = 0.5523;

    private final Drawing drawing;
    private final PDDocument file;
    private final PDPageContentStream paper;
    private final Map<Lettering.Face, PDFont> fonts = new HashMap<>();

    private DrawnPage(Drawing drawing, PDDocument file, PDPageContentStream paper) {
        this.drawing = drawing;
        this.file = file;
        this.paper = paper;
    }

    /** The page as the address of an image that bears it in itself. */
    public static String address(Drawing drawing) {
        return "data:application/pdf;base64," + Base64.getEncoder().encodeToString(pdf(drawing));
    }

    private static byte[] pdf(Drawing drawing) {
        var bytes = new ByteArrayOutputStream();
        try (var file = new PDDocument()) {
            var page = new PDPage(new PDRectangle((float) drawing.width(), (float) drawing.height()));
            file.addPage(page);
            try (var paper = new PDPageContentStream(file, page)) {
                new DrawnPage(drawing, file, paper).draw();
            }
            file.save(bytes);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return bytes.toByteArray();
    }

    private void draw() throws IOException {
        for (var mark : drawing.marks()) {
            switch (mark) {
                case Area area -> paint(area);
                case Line line -> write(line);
            }
        }
    }

    private void paint(Area area) throws IOException {
        paper.setNonStrokingColor(Color.decode(area.fill()));
        paper.setStrokingColor(Color.decode(area.edge()));
        paper.setLineWidth((float) EDGE);
        outline(area.box(), area.round());
        paper.fillAndStroke();
    }

    private void outline(Box box, double round) throws IOException {
        double left = box.left();
        double right = left + box.width();
        double top = box.top();
        double foot = top + box.height();
        double rest = round * (1 - ARM);
        paper.moveTo(x(left + round), y(top));
        paper.lineTo(x(right - round), y(top));
        paper.curveTo(x(right - rest), y(top), x(right), y(top + rest), x(right), y(top + round));
        paper.lineTo(x(right), y(foot - round));
        paper.curveTo(x(right), y(foot - rest), x(right - rest), y(foot), x(right - round), y(foot));
        paper.lineTo(x(left + round), y(foot));
        paper.curveTo(x(left + rest), y(foot), x(left), y(foot - rest), x(left), y(foot - round));
        paper.lineTo(x(left), y(top + round));
        paper.curveTo(x(left), y(top + rest), x(left + rest), y(top), x(left + round), y(top));
        paper.closePath();
    }

    private void write(Line line) throws IOException {
        double indent = line.isFromRight() ? line.width() - Lettering.width(line.text(), line.type()) : 0;
        paper.setNonStrokingColor(Color.decode(line.type().colour()));
        paper.beginText();
        paper.newLineAtOffset(x(line.left() + indent), y(line.base()));
        var seen = RightToLeft.seen(line.text(), line.isFromRight());
        for (var piece : Lettering.of(line.type()).pieces(seen)) {
            paper.setFont(font(piece.face()), (float) line.type().size());
            paper.showText(piece.text());
        }
        paper.endText();
    }

    private PDFont font(Lettering.Face face) {
        return fonts.computeIfAbsent(
                face, one -> Fonts.embedded(file, ByteBuffer.wrap(Resources.bytes("fonts/" + one.file()))));
    }

    private float x(double left) {
        return (float) left;
    }

    private float y(double top) {
        return (float) (drawing.height() - top);
    }
}
