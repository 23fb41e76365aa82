package dk.kompetencedialog.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import dk.kompetencedialog.document.page.PrintPage;
import dk.kompetencedialog.platform.text.Language;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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

    private static final int AT_ONCE = 2;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Documents.class.getClassLoader(), "dk.kompetencedialog.jte");
    /** A document takes some memory while it is made: about 0.4 MB a page. */
    private final Semaphore benches = new Semaphore(AT_ONCE);

    private final Fonts fonts = new Fonts();
    private final Hyphens hyphens = new Hyphens();
    private final String style = Resources.text("print.css");

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    /** The document as a tagged PDF (PDF/UA-1), A4. */
    public byte[] pdf(Document document) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        pdf(document, file);
        return file.toByteArray();
    }

    /**
     * Writes the document as a tagged PDF (PDF/UA-1), A4, and leaves the stream open.
     *
     * @throws UncheckedIOException when the stream cannot be written to
     */
    public void pdf(Document document, OutputStream out) {
        benches.acquireUninterruptibly();
        try (PDDocument file = new PDDocument()) {
            builder(document, file).toStream(out).run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            benches.release();
        }
    }

    private PdfRendererBuilder builder(Document document, PDDocument file) {
        String markup = markup(document);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(file)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
                .withProducer("Kompetencedialogen")
                .useReplacementText("\uFFFD")
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
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

    private String markup(Document document) {
        StringOutput markup = new StringOutput();
        templates.render("document/print.jte", PrintPage.of(document, style), markup);
        return markup.toString();
    }
}
