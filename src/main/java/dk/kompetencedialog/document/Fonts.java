package dk.kompetencedialog.document;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces of print, read from the program's own resources once. The style sheet names them by family. */
final class Fonts {

    private final List<Face> faces = List.of(
            Face.read("Plex", 400, "IBMPlexSans-Regular.ttf"),
            Face.read("Plex", 600, "IBMPlexSans-SemiBold.ttf"),
            Face.read("PlexHebrew", 400, "IBMPlexSansHebrew-Regular.ttf"),
            Face.read("PlexArabic", 400, "IBMPlexSansArabic-Regular.ttf"),
            Face.read("Emoji", 400, "NotoEmoji-Regular.ttf"));

    private final FSDefaultCacheStore measures = new FSDefaultCacheStore();

    /** Offers every face to a document; only those it uses are parsed and embedded, cut to what it uses. */
    void offer(PdfRendererBuilder builder, PDDocument file) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, measures);
        faces.forEach(face ->
                builder.useFont(new Embedded(file, face), face.family(), face.weight(), FontStyle.NORMAL, true));
    }

    private record Face(String family, int weight, ByteBuffer file) {
        static Face read(String family, int weight, String name) {
            return new Face(family, weight, ByteBuffer.wrap(Resources.bytes("fonts/" + name)));
        }
    }

    private static final class Embedded extends PDFontSupplier {
        private final PDDocument file;
        private final Face face;

        @SuppressWarnings("NullAway") // the base class holds a font; this one makes it when asked
        Embedded(PDDocument file, Face face) {
            super(null);
            this.file = file;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            return embedded(file, face.file().duplicate());
        }
    }

    /** The typeface in a file, of which only what is used is kept when it is saved. */
    static PDFont embedded(PDDocument file, ByteBuffer face) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face));
            file.registerTrueTypeFontForClosing(font);
            // A ligature would be copied, searched and read aloud as one strange character.
            font.setEnableGsub(false);
            return PDType0Font.load(file, font, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
