package dk.kompetencedialog.platform.data;

import dk.kompetencedialog.platform.Refusal;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The embedded database's two passwords: drawn once, kept in a file that only the data folder's owner can read. */
record Passwords(String superuser, String worker) {
    private static final String FILE = "database-passwords";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws Refusal when there is a database but no passwords to it */
    static Passwords of(DataFolder folder, Cluster cluster) {
        return folder.read(FILE).map(Passwords::parse).orElseGet(() -> {
            if (cluster.exists()) {
                throw new Refusal("data-without-password", folder.root(), FILE);
            }
            Passwords drawn = new Passwords(draw(), draw());
            folder.writePrivately(FILE, drawn.superuser + "\n" + drawn.worker + "\n");
            return drawn;
        });
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
