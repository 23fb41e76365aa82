package dk.kompetencedialog.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** {@code bin/start} of a built program to its first page, with an empty data folder and with one that has been used. */
record StartMeasure(int runs) {
    private static final int SECONDS_TO_REST = 10;

    void run(Path folder) throws IOException, InterruptedException {
        var first = new long[runs];
        var warm = new long[runs];
        var rest = new long[runs];
        for (int run = 0; run < runs; run++) {
            var data = Files.createDirectories(folder.resolve("run-" + run)).resolve("data");
            first[run] = start(data);
            try (var program = Program.start(data)) {
                warm[run] = program.untilFirstPage();
                TimeUnit.SECONDS.sleep(SECONDS_TO_REST);
                rest[run] = program.processes().programMegabytes();
                tell(run, program, first[run]);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "{\"first_ms\":%d,\"warm_ms\":%d,\"idle_rss_mb\":%d}%n",
                median(first),
                median(warm),
                median(rest));
    }

    private static long start(Path data) throws IOException, InterruptedException {
        try (var program = Program.start(data)) {
            return program.untilFirstPage();
        }
    }

    private static void tell(int run, Program program, long first) {
        if (run == 0) System.out.println("run   first ms   warm ms   idle MB   PostgreSQL MB");
        System.out.printf(
                Locale.ROOT,
                "%3d %10d %9d %9d %15d%n",
                run + 1,
                first,
                program.untilFirstPage(),
                program.processes().programMegabytes(),
                program.processes().postgresMegabytes());
    }

    private static long median(long[] values) {
        return LongStream.of(values)
                .sorted()
                .skip((values.length - 1) / 2)
                .findFirst()
                .orElseThrow();
    }
}
