package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The embedded database's files, the programs that serve them and the user they are served as.
 *
 * @param files PostgreSQL's own data directory
 * @param log where PostgreSQL tells what it does; bears no statements
 */
record Cluster(Path files, Path log, Binaries binaries, SystemUser user) {
    static final String SUPERUSER = "kd_bootstrap";
    private static final String MAKING = "database-in-the-making-";
    private static final long LOG_LIMIT = 1_000_000;

    /**
     * The database of the data folder, made or not.
     *
     * @throws Refusal when the folder is out of the database's reach, or was made by another version
     */
    static Cluster in(DataFolder folder) {
        Path files = folder.root().resolve("database");
        checkVersion(files);
        Binaries binaries = Binaries.in(folder.root());
        Cluster cluster = new Cluster(files, folder.root().resolve("postgresql.log"), binaries, SystemUser.of(files));
        cluster.checkReach(folder.root());
        return cluster;
    }

    boolean exists() {
        return Files.exists(files.resolve("PG_VERSION"));
    }

    /**
     * Makes the files: checksums on, sign-in by password only, Danish order of letters. They lie in their place when they are whole, for
     * half of them would be taken for a database at the next start.
     */
    void make(String superuserPassword) {
        Path password = files.resolveSibling("database.password");
        try {
            throwAwayHalves();
            Path making = Files.createTempDirectory(files.getParent(), MAKING);
            user.own(making);
            Files.writeString(password, superuserPassword);
            user.own(password);
            run(initialise(making, password));
            Files.move(making, files, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            password.toFile().delete();
        }
    }

    /** Starts the server; it ends with the thread that calls. */
    Process serve(int port) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.delete(log);
        }
        List<String> words = new ArrayList<>(List.of(binaries.program("postgres"), "-D", files.toString()));
        words.addAll(ServerSettings.at(port));
        return logged(user.tied(words)).start();
    }

    private void run(List<String> words) {
        if (Waiting.forEndOf(logged(user.tied(words))) != 0) {
            throw new Refusal("database-does-not-start", files, log);
        }
    }

    private ProcessBuilder logged(List<String> words) {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    /** Whoever made one may be clearing it away just then. */
    private void throwAwayHalves() throws IOException {
        try (Stream<Path> there = Files.list(files.getParent())) {
            there.filter(file -> file.getFileName().toString().startsWith(MAKING))
                    .map(Path::toFile)
                    .forEach(FileSystemUtils::deleteRecursively);
        }
    }

    private List<String> initialise(Path making, Path password) {
        return List.of(
                binaries.program("initdb"),
                "--pgdata=" + making,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=da",
                "--text-search-config=danish",
                "--no-instructions");
    }

    private void checkReach(Path root) {
        List<String> test = user.command(List.of("test", "-x", binaries.program("postgres")));
        if (Waiting.forEndOf(new ProcessBuilder(test)) != 0) {
            throw new Refusal("data-not-reachable", root, user.uid());
        }
    }

    private static void checkVersion(Path files) {
        Path named = files.resolve("PG_VERSION");
        String version = Files.exists(named) ? read(named) : "";
        if (!version.isEmpty() && !version.equals(Integer.toString(Binaries.MAJOR))) {
            throw new Refusal("data-other-version", files, version, Binaries.MAJOR);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
