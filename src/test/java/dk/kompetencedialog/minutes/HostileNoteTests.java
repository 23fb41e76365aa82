package dk.kompetencedialog.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A note that would be a formula, or would have something fetched: in every file it is the text that was written. */
class HostileNoteTests extends PlayedTest {
    private static final List<String> FORMULAS = List.of(
            "=HYPERLINK(\"http://evil.example\";\"Læs mere\")",
            "+1+1",
            "-2+3",
            "@SUM(1;1)",
            "\t=1+1",
            "\r=1+1",
            "=cmd|' /C calc'!A0");

    @Test
    void aFormulaIsTextInExcel() throws Exception {
        sitDown(true);
        sitting.step(WRITE);
        sitting.write(mette, 0, "=1+1");
        sitting.write(mette, 0, "=2+2");
        sitting.step(GATHER);
        var notes = List.of(note("=1+1"), note("=2+2"));
        done(
                sitting.facilitator(),
                "POST /stacks",
                json(Map.of("id", UUID.randomUUID(), "notes", notes, "name", "=SUM(A1:A9)")));
        sitting.step(CONCLUDE);
        for (var text : FORMULAS) conclude(text, notes);
        close();
        var file = sitting.facilitator().file("/workshops/" + sitting.id() + "/conclusions.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var cells = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .toList();
            assertThat(cells).extracting(Cell::getCellType).containsOnly(CellType.STRING, CellType.NUMERIC);
            assertThat(cells)
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                    .extracting(Cell::getStringCellValue)
                    .containsAll(FORMULAS.stream().map(String::strip).toList())
                    .contains("=SUM(A1:A9)");
        }
    }

    @Test
    void nothingThatIsWrittenIsFetchedForPaper() throws Exception {
        Queue<String> asked = new ConcurrentLinkedQueue<>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.close();
        });
        server.start();
        try {
            var from = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            var text = "<img src='" + from + "a.png'/><style>@import '" + from + "b.css'</style>";
            sitDown(true);
            sitting.step(WRITE);
            sitting.write(mette, 0, text);
            sitting.step(CONCLUDE);
            conclude(text, List.of(note("&lt;img")));
            close();
            for (var paper : List.of("/minutes.pdf", "/strategy.pdf")) {
                var file = sitting.facilitator().file("/workshops/" + sitting.id() + paper);
                try (var pdf = Loader.loadPDF(file)) {
                    assertThat(new PDFTextStripper().getText(pdf)).contains("<img src=");
                }
            }
            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private void conclude(String text, List<String> notes) {
        done(
                sitting.facilitator(),
                "POST /conclusions",
                json(Map.of(
                        "id",
                        UUID.randomUUID(),
                        "board",
                        sitting.board(),
                        "kind",
                        "GOAL",
                        "text",
                        text,
                        "staffGroups",
                        List.of(),
                        "notes",
                        notes)));
    }

    private static String json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
