package dk.kompetencedialog.mus.preparation;

import dk.kompetencedialog.platform.Refusal;
import dk.kompetencedialog.platform.Settings;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.web.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** The installation's key: a file outside data folder and backups. Made when it is first needed, and never where something is sealed already. */
@Component
final class InstallationKey {
    static final int BYTES = 32;

    private final Path file;
    private final JdbcClient sql;
    private final Transactions transactions;

    /** Throws {@link Refusal} where the file would lie in the data folder, and so in whatever is copied with it. */
    InstallationKey(Settings settings, JdbcClient sql, Transactions transactions) {
        this.file = settings.keyFile();
        this.sql = sql;
        this.transactions = transactions;
        if (really(file).startsWith(really(settings.dataFolder())))
            throw new Refusal("key-in-data", file, settings.dataFolder());
    }

    /** Where a path leads, links followed as far as it is there. */
    private static Path really(Path path) {
        try {
            if (Files.exists(path)) return path.toRealPath();
        } catch (IOException unreadable) {
            return path;
        }
        var above = path.getParent();
        return above == null ? path : really(above).resolve(path.getFileName());
    }

    /** The key to seal with. Not inside a transaction. Throws {@link Sentence} 409 where it is missing. */
    Key toSeal() {
        return read().orElseGet(this::made);
    }

    /** The key that something was sealed with; empty where it is not here. */
    Optional<Key> called(String id) {
        return read().filter(key -> key.id().equals(id));
    }

    private Key made() {
        boolean lost = transactions.outside(
                () -> sql.sql("select anything_sealed()").query(Boolean.class).single());
        if (lost) throw Sentence.conflict("mus.preparation.noKey");
        write(Base64.getEncoder()
                .encodeToString(KeyGenerators.secureRandom(BYTES).generateKey()));
        return read().orElseThrow();
    }

    private Optional<Key> read() {
        try {
            var written = Files.readString(file, StandardCharsets.US_ASCII).strip();
            return Optional.of(new Key(Base64.getDecoder().decode(written)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            throw Sentence.conflict("mus.preparation.noKey");
        }
    }

    /** Whole or not at all; of two who make it, one is first. */
    private void write(String written) {
        try {
            Files.createDirectories(file.getParent());
            var beside = Files.createTempFile(
                    file.getParent(),
                    "key",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, written, StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
            try {
                Files.createLink(file, beside);
            } finally {
                Files.delete(beside);
            }
        } catch (FileAlreadyExistsException first) {
            return;
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }
}
