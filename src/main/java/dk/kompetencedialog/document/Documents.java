package dk.kompetencedialog.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import dk.kompetencedialog.document.page.PrintPage;
import dk.kompetencedialog.document.word.WordFile;
import dk.kompetencedialog.platform.text.Language;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Makes files of documents. Holds the typefaces and templates, so one is enough for the program; safe to use from many
 * threads at once.
 */
@Component
public class Documents {

    private static final String TEMPLATES = "dk.kompetencedialog.jte";
    /** A document takes memory while it is made, about 0.4 MB a page; so many are made at once, the others wait. */
    private static final int AT_ONCE = 2;

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final Semaphore benches = new Semaphore(AT_ONCE);
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Documents.class.getClassLoader(), TEMPLATES);
    private final String style = Resources.text("print.css");
    private final Fonts fonts = new Fonts();
    private final Hyphens hyphens = new Hyphens();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /**
     * The document as a PDF, A4: tagged for those who listen (PDF/UA-1) and fit to be filed (PDF/A-2a). About 9 KB a
     * page; some hundred pages take seconds. Any document can be printed.
     */
    public byte[] pdf(Document document, Letterhead head) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        benches.acquireUninterruptibly();
        try (PDDocument file = new PDDocument()) {
            builder(document, head, file).toStream(bytes).run();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        } finally {
            benches.release();
        }
        return bytes.toByteArray();
    }

    /** The document as a Word file, to write on in: Word's own headings, contents, lists and tables. */
    public byte[] docx(Document document, Letterhead head) {
        return WordFile.of(document, head);
    }

    private PdfRendererBuilder builder(Document document, Letterhead head, PDDocument file) {
        String markup = markup(document, head);
        PdfRendererBuilder builder = fetchingNothing(new PdfRendererBuilder())
                .usePDDocument(file)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
                .withProducer("Kompetencedialogen")
                .useReplacementText("\uFFFD")
                .withHtmlContent(markup, null);
        fonts.offer(builder, file);
        if (document.about().language() == Language.DA) {
            builder.useHyphenation(hyphens);
        }
        if (RightToLeft.in(markup)) {
            RightToLeft.follow(builder);
        }
        return builder;
    }

    /** Whatever the markup asks for: a picture of ours is in it, and all else stays where it is. */
    static PdfRendererBuilder fetchingNothing(PdfRendererBuilder builder) {
        return builder.useExternalResourceAccessControl(
                (address, _) -> address.startsWith(PrintPage.PICTURE),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    }

    private String markup(Document document, Letterhead head) {
        StringOutput markup = new StringOutput();
        templates.render(
                "document/print.jte", PrintPage.of(document, head, new Inks(document.theme()).style(style)), markup);
        return markup.toString();
    }
}
