package dk.kompetencedialog.platform.start;

import dk.kompetencedialog.platform.Refusal;
import dk.kompetencedialog.platform.StartText;
import dk.kompetencedialog.platform.data.DataFolder;
import dk.kompetencedialog.platform.data.Restoration;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;

/** {@code bin/restore [--yes] FILE}: makes the backup the data folder's database; asks where there is one already. */
public final class RestoreBackup {
    private RestoreBackup() {}

    /** The backup; before it {@code --yes} when no question shall be asked. */
    public static void main(String[] args) {
        List<String> words = Arrays.asList(args);
        Path file = Path.of(words.getLast()).toAbsolutePath();
        Command.run(settings -> {
            if (!Files.isReadable(file)) {
                throw new Refusal("restore-not-readable", file);
            }
            try (DataFolder folder = DataFolder.hold(settings.dataFolder())) {
                Restoration restoration = new Restoration(folder);
                if (restoration.replaces() && !words.contains("--yes") && !agreed(folder)) {
                    throw new Refusal("restore-declined", folder.root());
                }
                restoration.from(file, ".before-" + Clock.systemUTC().millis());
                System.out.println(StartText.of("restored", folder.root()));
                if (!Files.exists(settings.keyFile()))
                    System.out.println(StartText.of("restored-without-key", settings.keyFile()));
            }
        });
    }

    private static boolean agreed(DataFolder folder) {
        System.out.println(StartText.of("restore-asks", folder.root()));
        Scanner answer = new Scanner(System.in, StandardCharsets.UTF_8);
        return answer.hasNextLine() && answer.nextLine().strip().matches("(?i)ja|yes");
    }
}
