package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the archive that the program bears with it.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path home) {
    /** Follows postgres.binaries.version in pom.xml; a test holds the two together. */
    static final String VERSION = "18.6.0";

    static final int MAJOR = 18;

    /** @throws Refusal when there are none for this machine */
    static Binaries in(Path folder) {
        Path home = folder.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(home)) {
            unpackWhole(home);
        }
        return new Binaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpackWhole(Path home) {
        Path unfinished = home.resolveSibling(home.getFileName() + ".new");
        try (InputStream packed = archive()) {
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(packed, unfinished);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
        InputStream found = Binaries.class.getResourceAsStream("/postgres-" + system + "-" + machine + ".txz");
        if (found == null) {
            throw new Refusal("database-no-binaries", system + " " + machine);
        }
        return found;
    }

    private static void unpack(InputStream packed, Path home) throws IOException {
        Files.createDirectories(home);
        try (TarArchiveInputStream entries = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                place(entry, entries, entry.resolveIn(home));
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
            String rights = (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(rights));
        }
    }
}
