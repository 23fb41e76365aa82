package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printing asks for nothing: not over the wire, and of no file on the machine. */
class FetchNothingTests {
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private String address;

    @TempDir
    Path folder;

    @BeforeEach
    void somebodyListens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        Files.write(folder.resolve("picture.png"), Templates.logo(300, 100, Color.RED));
        Files.writeString(folder.resolve("style.css"), "p::after { content: 'STJAALET' }");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aTextThatAsksIsText() throws IOException {
        for (var from : List.of(address, folder.toUri().toString())) {
            var text = "<img src=\"" + from + "picture.png\"/> url(" + from + "style.css) @import '" + from + "'";
            try (var print = new Print(Papers.of(new Block.Paragraph(text)))) {
                assertThat(print.words()).contains("<img src=");
                assertThat(pictures(print.file)).isZero();
            }
        }
        assertThat(asked).isEmpty();
    }

    /** Should anything written ever come to stand as markup, nothing is fetched either. */
    @Test
    void markupThatAsksGetsNothing() throws IOException {
        for (var from : List.of(address, folder.toUri().toString(), folder.toString() + "/")) {
            try (var printed = printed(from)) {
                assertThat(new PDFTextStripper().getText(printed))
                        .contains("Slut")
                        .doesNotContain("STJAALET");
                assertThat(pictures(printed)).isZero();
            }
        }
        assertThat(asked).isEmpty();
    }

    private static PDDocument printed(String from) throws IOException {
        var markup = """
                <html><head><link rel="stylesheet" href="%1$sstyle.css"/>
                <style>@import url("%1$sstyle.css"); body { background-image: url("%1$spicture.png"); font-family: own }
                @font-face { font-family: own; src: url("%1$sfont.ttf") }
                li { list-style-image: url("%1$spicture.png") } p::before { content: url("%1$spicture.png") }</style></head>
                <body><img src="%1$spicture.png"/><object data="%1$spicture.png" type="image/png"></object>
                <iframe src="%1$sstyle.css"></iframe><embed src="%1$spicture.png"/>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">
                <image xlink:href="%1$spicture.png" width="9" height="9"/></svg>
                <ul><li>Et</li></ul><p>Slut</p></body></html>
                """.formatted(from);
        var bytes = new ByteArrayOutputStream();
        Documents.fetchingNothing(new PdfRendererBuilder())
                .withHtmlContent(markup, null)
                .toStream(bytes)
                .run();
        return Loader.loadPDF(bytes.toByteArray());
    }

    private static long pictures(PDDocument file) throws IOException {
        long found = 0;
        for (var page : file.getPages())
            for (var name : page.getResources().getXObjectNames())
                if (page.getResources().isImageXObject(name)) found++;
        return found;
    }
}
