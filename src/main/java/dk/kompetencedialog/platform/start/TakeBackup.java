package dk.kompetencedialog.platform.start;

import dk.kompetencedialog.platform.Refusal;
import dk.kompetencedialog.platform.StartText;
import dk.kompetencedialog.platform.data.Backup;
import dk.kompetencedialog.platform.data.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** {@code bin/backup [FILE]}: a backup in the file, or in the data folder's backups, where old ones are thrown away. */
public final class TakeBackup {
    private static final String PREFIX = "kompetencedialogen-";

    private TakeBackup() {}

    /** The file to write; none = one named by the time, in the data folder. */
    public static void main(String[] args) {
        Command.visit((visit, address) -> {
            Path file = args.length > 0 ? Path.of(args[0]).toAbsolutePath() : named(visit);
            Backup.take(visit, file);
            System.out.println(StartText.of("backup-taken", file));
        });
    }

    private static Path named(Visit visit) {
        try {
            Path backups = Files.createDirectories(visit.folder().root().resolve("backups"));
            Instant time = Clock.systemUTC().instant();
            throwAway(backups, time.minus(Duration.ofDays(days())));
            DateTimeFormatter stamp =
                    DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneId.systemDefault());
            return backups.resolve(PREFIX + stamp.format(time) + ".zip");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What we promise of how long a backup is kept: 30 days, unless the operator has said otherwise. */
    private static int days() {
        String days = System.getenv().getOrDefault("KD_BACKUP_DAYS", "30");
        if (!days.matches("[1-9]\\d{0,3}")) {
            throw new Refusal("setting", "KD_BACKUP_DAYS");
        }
        return Integer.parseInt(days);
    }

    private static void throwAway(Path backups, Instant before) throws IOException {
        try (Stream<Path> files = Files.list(backups)) {
            List<Path> ours = files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .toList();
            for (Path file : ours) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.delete(file);
                }
            }
        }
    }
}
