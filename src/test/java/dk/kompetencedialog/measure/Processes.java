package dk.kompetencedialog.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the program and the PostgreSQL below it take of the machine, as Linux tells it in {@code /proc}. */
record Processes(ProcessHandle program) {
    private static final double TICKS_A_SECOND = 100;

    /** Megabytes (PSS, or RSS where that cannot be read). */
    long programMegabytes() {
        return kilobytes(program) / 1024;
    }

    long postgresMegabytes() {
        return program.descendants().mapToLong(Processes::kilobytes).sum() / 1024;
    }

    /** Seconds of processor time so far. */
    double programSeconds() {
        return seconds(program);
    }

    double postgresSeconds() {
        return program.descendants().mapToDouble(Processes::seconds).sum();
    }

    static double seconds(ProcessHandle process) {
        var stat = read(process, "stat");
        var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        return fields.length < 13 ? 0 : (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
    }

    private static long kilobytes(ProcessHandle process) {
        return Stream.of(line(process, "smaps_rollup", "Pss:"), line(process, "status", "VmRSS:"))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .orElse(0L);
    }

    private static String line(ProcessHandle process, String file, String key) {
        return read(process, file)
                .lines()
                .filter(line -> line.startsWith(key))
                .findFirst()
                .orElse("");
    }

    /** Empty where the process has ended or may not be read. */
    private static String read(ProcessHandle process, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
        } catch (IOException gone) {
            return "";
        }
    }
}
