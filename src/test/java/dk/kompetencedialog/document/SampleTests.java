package dk.kompetencedialog.document;

import dk.kompetencedialog.document.Block.*;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTests {
    @Test
    void write() throws Exception {
        System.out.println("UA " + Verdict.accessibility(new Documents().pdf(Papers.strategy())));
        Documents d = new Documents();
        Files.write(Path.of("/tmp/doc/strategy.pdf"), d.pdf(Papers.strategy()));
        Files.write(
                Path.of("/tmp/doc/table.pdf"),
                d.pdf(Papers.of(
                        Papers.longTable(60),
                        new Table(
                                "Smal",
                                List.of("A", "B", "C", "D", "E", "F"),
                                List.of(List.of(
                                        "Medarbejderudviklingssamtaleskema",
                                        "Kompetenceudviklingsaktiviteter i regionen",
                                        "x",
                                        "Sidemandsoplæringsforløb",
                                        "Organisationsudviklingskonsulenter",
                                        "Arbejdspladsvurderingsrapportering"))))));
        Files.write(Path.of("/tmp/doc/english.pdf"), d.pdf(Papers.english()));
        Files.write(
                Path.of("/tmp/doc/odd.pdf"),
                d.pdf(Papers.of(
                        new Paragraph("שלום עולם, klar (nu) 2026?"),
                        new Paragraph("Vi siger مرحبا بالعالم til kolleger"),
                        new Paragraph("مرحبا بالعالم السلام عليكم (٣) 2026 Power BI لا"),
                        new Bullets(List.of(
                                "שלום (עולם)",
                                "👍🏽 👩‍💻 ❤️ 🇩🇰 😊 ✅ 5️⃣ ☐ ★ ● 中文",
                                "x".repeat(500),
                                "<b>ikke fed</b> &amp; ${x} </p>")),
                        new Paragraph("bjælke fl fi ffi fløjte finde å å"),
                        new Table("", List.of("a".repeat(200), "שלום"), List.of(List.of("z".repeat(500), "مرحبا"))))));

        for (String f : List.of("strategy", "table", "english", "odd")) {
            byte[] b = Files.readAllBytes(Path.of("/tmp/doc/" + f + ".pdf"));
            System.out.println("UA " + f + Verdict.accessibility(b));
            System.out.println("2A " + f + Verdict.broken(b, org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A));
            try (var doc = org.apache.pdfbox.Loader.loadPDF(b)) {
                System.out.println(new org.apache.pdfbox.text.PDFTextStripper()
                        .getText(doc)
                        .lines()
                        .limit(40)
                        .collect(java.util.stream.Collectors.joining("\n")));
            }
        }
    }
}
