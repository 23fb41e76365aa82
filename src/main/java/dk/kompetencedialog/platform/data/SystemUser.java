package dk.kompetencedialog.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The machine's user that PostgreSQL runs as: whoever we are, or a lesser one where we are root, as which it refuses to run.
 *
 * @param lesser whether a step down from root is needed
 */
record SystemUser(int uid, int gid, boolean lesser) {
    private static final int NOBODY = 65534;

    /** Who owns the database there already; else {@code postgres}; else nobody. */
    static SystemUser of(Path database) {
        SystemUser self = ownerOf(Path.of("/proc/self"));
        if (self.uid != 0) {
            return self;
        }
        SystemUser owner = Files.exists(database) ? ownerOf(database) : self;
        return owner.uid != 0 ? owner.asLesser() : postgres();
    }

    /** The command as this user. */
    List<String> command(List<String> words) {
        return stepDown(List.of(), words);
    }

    /** The command as this user, in a session of its own (a Ctrl-C is not for it) and told to stop when our thread ends. */
    List<String> tied(List<String> words) {
        if (!Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            return words;
        }
        List<String> whole = new ArrayList<>(List.of("setsid"));
        whole.addAll(stepDown(List.of("--pdeathsig", "INT"), words));
        return whole;
    }

    /** Gives the file to this user. */
    void own(Path file) {
        if (!lesser) {
            return;
        }
        try {
            Files.setAttribute(file, "unix:uid", uid);
            Files.setAttribute(file, "unix:gid", gid);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> stepDown(List<String> options, List<String> words) {
        List<String> whole = new ArrayList<>();
        if (lesser || !options.isEmpty()) {
            whole.add("setpriv");
        }
        if (lesser) {
            whole.addAll(List.of("--reuid=" + uid, "--regid=" + gid, "--clear-groups"));
        }
        whole.addAll(options);
        whole.addAll(words);
        return whole;
    }

    private SystemUser asLesser() {
        return new SystemUser(uid, gid, true);
    }

    private static SystemUser ownerOf(Path file) {
        try {
            return new SystemUser(
                    (int) Files.getAttribute(file, "unix:uid"), (int) Files.getAttribute(file, "unix:gid"), false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SystemUser postgres() {
        try (Stream<String> users = Files.lines(Path.of("/etc/passwd"))) {
            return users.map(line -> line.split(":", -1))
                    .filter(parts -> parts[0].equals("postgres"))
                    .findFirst()
                    .map(parts -> new SystemUser(Integer.parseInt(parts[2]), Integer.parseInt(parts[3]), true))
                    .orElse(new SystemUser(NOBODY, NOBODY, true));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
