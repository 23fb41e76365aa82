package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.kompetencedialog.document.Block.Paragraph;
import dk.kompetencedialog.document.Block.Section;
import dk.kompetencedialog.document.Block.Table;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** The file as a whole: paper, page numbers, what it says of itself, and the way around in it. */
class PrintedFileTests {

    @Test
    void everyPageTellsItsNumber() throws Exception {
        try (Print print = new Print(Papers.of(Papers.longTable(60)))) {
            int pages = print.file.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(print.page(page)).contains("Klitstyrelsen", "Side " + page + " af " + pages);
                assertThat(print.page(page)).contains("Personalegruppe");
            }
        }
    }

    @Test
    void aHeaderRowThatComesAgainIsReadOnce() throws Exception {
        try (Print print = new Print(Papers.of(Papers.longTable(60)))) {
            assertThat(print.tags()).filteredOn("TH"::equals).hasSize(4);
            assertThat(print.tags()).filteredOn("TD"::equals).hasSize(240);
        }
    }

    @Test
    void theFileSpeaksItsLanguage() throws Exception {
        try (Print print = new Print(Papers.english())) {
            assertThat(print.text()).contains("Page 1 of 1");
            assertThat(print.file.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void theFileTellsWhatItIs() throws Exception {
        try (Print print = new Print(Papers.strategy())) {
            var about = print.file.getDocumentInformation();
            var catalog = print.file.getDocumentCatalog();

            assertThat(about.getTitle()).isEqualTo("Sådan bliver vi dygtigere sammen");
            assertThat(about.getAuthor()).isEqualTo("Klitstyrelsen");
            assertThat(about.getSubject()).startsWith("Klitstyrelsens kompetencestrategi");
            assertThat(catalog.getLanguage()).isEqualTo("da");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(print.file.getPage(0).getMediaBox().getWidth())
                    .isBetween(PDRectangle.A4.getWidth() - 1, PDRectangle.A4.getWidth() + 1);
        }
    }

    @Test
    void headingsAreRealAndMakeTheOutline() throws Exception {
        try (Print print = new Print(Papers.strategy())) {
            assertThat(print.tags())
                    .containsSubsequence("H1", "H2", "H2", "L", "Lbl", "LBody", "H2", "H3", "H3", "Table");
            assertThat(print.outline())
                    .containsSubsequence(
                            "Formål", "Udfordringer", "Indsatsområder", "  1 Data i hverdagen", "Hvem var med");
        }
    }

    @Test
    void headingsNestAsDeepAsThereAreLevels() throws Exception {
        Section deepest = Section.of("Otte", new Paragraph("x"));
        for (String name : List.of("Syv", "Seks", "Fem", "Fire", "Tre")) {
            deepest = Section.of(name, deepest);
        }
        try (Print print = new Print(Papers.of(deepest))) {
            assertThat(print.tags()).containsSubsequence("H1", "H2", "H3", "H4", "H5", "H6", "H6", "H6");
        }
    }

    @Test
    void manyCanPrintAtOnce() throws Exception {
        String alone = read(Papers.strategy());
        List<Callable<String>> tasks = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(_ -> () -> read(Papers.strategy()))
                .toList();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var task : people.invokeAll(tasks)) {
                assertThat(task.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Section.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("", List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("", List.of("a", "b"), List.of(List.of("kun en"))));
    }

    private static String read(Document document) throws IOException {
        try (Print print = new Print(document)) {
            return print.text();
        }
    }
}
