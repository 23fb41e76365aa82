package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder where all that the program keeps lies; held by one running program at a time. */
public final class DataFolder implements AutoCloseable {
    /** The file with the link that signs the first administrator in. */
    public static final String ADMIN_LINK = "first-administrator-link.txt";

    /** The file with the address that the program was last reached at. */
    public static final String ADDRESS = "address.txt";

    private final Path root;
    private final @Nullable FileChannel held;

    private DataFolder(Path root, @Nullable FileChannel held) {
        this.root = root;
        this.held = held;
    }

    /**
     * Makes the folder where it is missing and takes hold of it; finishes a restore that was cut off.
     *
     * @throws Refusal when it cannot be written to, is another user's, or another program holds it
     */
    public static DataFolder hold(Path root) {
        return holdIfIdle(root).orElseThrow(() -> new Refusal("data-in-use", root));
    }

    /** As {@link #hold}, but empty when another program holds it. */
    static Optional<DataFolder> holdIfIdle(Path root) {
        try {
            make(root);
            checkOwner(root);
            FileChannel lock =
                    FileChannel.open(root.resolve("program.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(lock) == null) {
                lock.close();
                return Optional.empty();
            }
            Restored.in(root).finish();
            return Optional.of(new DataFolder(root, lock));
        } catch (IOException unwritable) {
            throw new Refusal("data-not-writable", root, System.getProperty("user.name"));
        }
    }

    /** The folder while another program holds it. */
    static DataFolder beside(Path root) {
        return new DataFolder(root, null);
    }

    public Path root() {
        return root;
    }

    /**
     * Writes a file that only the owner of the data folder can read, whole or not at all, and to the disk.
     *
     * @param name the file's name in the data folder
     */
    public void writePrivately(String name, String text) {
        Path unfinished = root.resolve(name + ".new");
        try {
            Files.deleteIfExists(unfinished);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.writeString(
                    Files.createFile(unfinished, ownerOnly), text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(unfinished, root.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the file of that name says; empty where there is none. */
    public Optional<String> read(String name) {
        try {
            Path file = root.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes the file of that name, if it is there. */
    public void remove(String name) {
        try {
            Files.deleteIfExists(root.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            if (held != null) {
                held.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void make(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            return;
        }
        Files.createDirectories(root);
        // Others may pass through to what is theirs (PostgreSQL's own user), but not look around.
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx--x--x"));
    }

    /** What root put into another's folder, the program of that other could not read. */
    private static void checkOwner(Path root) throws IOException {
        String owner = Files.getOwner(root).getName();
        String self = System.getProperty("user.name");
        if (!owner.equals(self) && (self.equals("root") || !Files.isWritable(root))) {
            throw new Refusal("data-of-another", root, owner);
        }
    }

    private static @Nullable FileLock locked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }
}
