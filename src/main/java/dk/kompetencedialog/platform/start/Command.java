package dk.kompetencedialog.platform.start;

import dk.kompetencedialog.platform.Settings;
import dk.kompetencedialog.platform.StartText;
import dk.kompetencedialog.platform.data.DataFolder;
import dk.kompetencedialog.platform.data.Visit;
import java.io.Console;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** A short errand beside the program, for whoever owns the data folder. */
public final class Command {
    private Command() {}

    /** What is done with the database. */
    @FunctionalInterface
    public interface Errand {
        /**
         * Does it.
         *
         * @param address where the program is reached, without a slash at its end
         */
        void run(Visit visit, URI address);
    }

    /** Does what is to be done and ends the process: with 1 and a sentence when it could not be done. */
    public static void run(Consumer<Settings> work) {
        LoggingSystem.get(Command.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        try {
            work.accept(Settings.ofEnvironment());
        } catch (RuntimeException failure) {
            Explanation.write(failure);
            System.exit(1);
        }
    }

    /** Runs an errand with the database. */
    public static void visit(Errand errand) {
        run(settings -> {
            try (Visit visit = Visit.to(settings)) {
                errand.run(visit, address(visit.folder()));
            }
        });
    }

    /** Shows what the file says on a terminal; elsewhere, where what is shown may be kept, only which file it is. */
    public static void show(DataFolder folder, String file, String heading) {
        Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (terminal.isPresent()) {
            terminal.get()
                    .printf("%s%n%s%n", heading, folder.read(file).orElse("").strip());
        } else {
            System.out.println(StartText.of("lies-in", folder.root().resolve(file)));
        }
    }

    private static URI address(DataFolder folder) {
        return folder.read(DataFolder.ADDRESS)
                .map(text -> URI.create(text.strip()))
                .orElseGet(() -> Settings.ofEnvironment().address(8080));
    }
}
