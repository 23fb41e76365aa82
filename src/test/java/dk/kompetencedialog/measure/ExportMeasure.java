package dk.kompetencedialog.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A strategy of some ten pages as PDF and as Word, and the conclusions of a workshop with many notes for Excel. */
record ExportMeasure(int runs, int notes) {
    private static final int CONCLUSIONS = 30;
    private static final int LENGTH = 900;
    /** So often before the clock runs: what the machine learns is learnt. */
    private static final int WARM_UP = 12;

    void run(Path folder) throws IOException, InterruptedException {
        try (var program = Program.start(folder.resolve("data"))) {
            var stage = new Stage(program);
            var door = stage.open();
            var room = stage.room(
                    door,
                    IntStream.range(0, Stage.PEOPLE)
                            .mapToObj(at -> stage.seat(door, at))
                            .toList());
            for (int at = 0; at < notes; at++) write(stage, room, at);
            stage.toConclusions(door);
            for (int at = 0; at < CONCLUSIONS; at++) conclude(stage, door, room);
            var strategy = begin(stage.administrator(), door.room());
            var files = List.of(
                    "/strategies/" + strategy + "/draft.pdf",
                    "/strategies/" + strategy + "/draft.docx",
                    "/workshops/" + door.room() + "/conclusions.xlsx");
            print(
                    program,
                    files.stream()
                            .map(file -> times(stage.administrator(), file))
                            .toList());
        }
    }

    private static void write(Stage stage, StagedRoom room, int at) {
        var seat = room.seats().get(at % room.seats().size());
        var zone = room.zones().get(at % room.zones().size());
        stage.visitor()
                .command(
                        "/w/" + room.id() + "/notes",
                        seat,
                        "{\"board\":\"%s\",\"zone\":\"%s\",\"text\":\"%s\",\"colour\":\"YELLOW\"}"
                                .formatted(room.board(), zone, Sentences.ALL.get(at % Sentences.ALL.size())));
    }

    private static void conclude(Stage stage, Stage.Door door, StagedRoom room) {
        stage.visitor()
                .command(
                        "/w/" + room.id() + "/conclusions",
                        door.lead(),
                        "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"GOAL\",\"text\":\"%s\",\"staffGroups\":[],\"notes\":[]}"
                                .formatted(UUID.randomUUID(), room.board(), text()));
    }

    private static String text() {
        return Sentences.ALL.stream().collect(Collectors.joining(" ")).repeat(2).substring(0, LENGTH);
    }

    private static String begin(Visitor administrator, String workshop) {
        var path = "/workshops/" + workshop + "/strategy";
        return administrator
                .submit(Form.on(administrator.page(path), path))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/w/|/text$", "");
    }

    private long[] times(Visitor reader, String file) {
        for (int at = 0; at < WARM_UP; at++) reader.fetched(file);
        return LongStream.generate(() -> reader.fetched(file))
                .limit(runs)
                .sorted()
                .toArray();
    }

    private static void print(Program program, List<long[]> times) {
        System.out.println("file   median ms   slowest ms");
        for (int at = 0; at < times.size(); at++)
            System.out.printf(
                    Locale.ROOT,
                    "%-4s %11d %12d%n",
                    List.of("pdf", "docx", "xlsx").get(at),
                    median(times.get(at)),
                    times.get(at)[times.get(at).length - 1]);
        System.out.printf(
                Locale.ROOT,
                "{\"pdf_ms\":%d,\"docx_ms\":%d,\"xlsx_ms\":%d,\"after_mb\":%d}%n",
                median(times.get(0)),
                median(times.get(1)),
                median(times.get(2)),
                program.processes().programMegabytes());
    }

    private static long median(long[] sorted) {
        return sorted[(sorted.length - 1) / 2];
    }
}
