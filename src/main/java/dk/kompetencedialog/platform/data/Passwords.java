package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Refusal;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The embedded database's two passwords: drawn once, kept in a file that only the data folder's owner can read. */
record Passwords(String superuser, String worker) {
    private static final String FILE = "database-passwords";
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Those of the database there.
     *
     * @throws Refusal when there are none
     */
    static Passwords of(DataFolder folder) {
        return folder.read(FILE)
                .map(Passwords::parse)
                .orElseThrow(() -> new Refusal("data-without-password", folder.root(), FILE));
    }

    /** New ones, for a database that is about to be made. */
    static Passwords drawn(DataFolder folder) {
        Passwords drawn = new Passwords(draw(), draw());
        folder.writePrivately(FILE, drawn.superuser + "\n" + drawn.worker + "\n");
        return drawn;
    }

    @Override
    public String toString() {
        return "Passwords[…]";
    }

    private static Passwords parse(String text) {
        List<String> lines = text.lines().toList();
        return new Passwords(lines.getFirst(), lines.getLast());
    }

    private static String draw() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
