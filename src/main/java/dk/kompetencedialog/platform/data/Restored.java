package dk.kompetencedialog.platform.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * A database made from a backup, whole, that has not taken the place of the one before. It may be cut off anywhere, since each
 * step tells by what lies there whether it was done.
 *
 * @param root the data folder
 * @param files where it lies until then
 */
record Restored(Path root, Path files) {
    private static final String ASIDE = "aside";
    private static final List<String> PARTS = List.of("database", "database-passwords");

    static Restored in(Path root) {
        return new Restored(root, root.resolve("restored"));
    }

    /** The one step by which what was built counts; what it replaces will bear this ending. */
    void count(Path built, String aside) throws IOException {
        Files.writeString(built.resolve(ASIDE), aside);
        for (String kept : List.of(ASIDE, "database-passwords", ".")) {
            sync(built.resolve(kept));
        }
        Files.move(built, files, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts it in place, or what of it is not in place yet; what stood there is kept beside it. */
    void finish() throws IOException {
        for (String part : PARTS) {
            if (Files.exists(files.resolve(part))) {
                place(part);
            }
        }
        FileSystemUtils.deleteRecursively(files);
    }

    private void place(String part) throws IOException {
        Path place = root.resolve(part);
        if (Files.exists(place)) {
            Files.move(place, root.resolve(part + Files.readString(files.resolve(ASIDE))));
        }
        Files.move(files.resolve(part), place);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.READ)) {
            open.force(true);
        }
    }
}
