package dk.kompetencedialog.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes the mail of a program under measure (RFC 5321, no more of it than the program speaks), and finds the link in it. */
final class Letterbox implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final Pattern LINK = Pattern.compile("/sign-in/[\\w-]{43}");
    private static final Pattern BASE64 = Pattern.compile("(?:[A-Za-z0-9+/]{40,}\\n)+[A-Za-z0-9+/=]*");

    private final ServerSocket door;
    private final List<String> letters = new CopyOnWriteArrayList<>();

    Letterbox() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::open);
    }

    /** The settings by which a program sends its mail here. */
    Map<String, String> settings() {
        return Map.of(
                "KD_MAIL_HOST",
                "127.0.0.1",
                "KD_MAIL_PORT",
                Integer.toString(door.getLocalPort()),
                "KD_MAIL_FROM",
                "dialog@eksempel.dk");
    }

    /** Waits for the letter with a link that has come to this address, and gives the path of the link. */
    String link(String mail) {
        for (long until = System.nanoTime() + PATIENCE; System.nanoTime() < until; Thread.onSpinWait()) {
            var found = letters.stream()
                    .filter(letter -> letter.contains("RCPT TO:<" + mail + ">"))
                    .flatMap(letter -> LINK.matcher(plain(letter)).results())
                    .map(MatchResult::group)
                    .findFirst();
            if (found.isPresent()) return found.get();
        }
        throw new IllegalStateException("No letter came to " + mail);
    }

    /** As it stands, and decoded where it is quoted or in base 64. */
    private static String plain(String letter) {
        var coded = BASE64.matcher(letter)
                .results()
                .map(part -> new String(Base64.getMimeDecoder().decode(part.group()), StandardCharsets.UTF_8))
                .reduce("", String::concat);
        return letter.replace("=\n", "").replace("=3D", "=") + coded;
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> speak(caller));
            } catch (IOException shut) {
                return;
            }
        }
    }

    private void speak(Socket caller) {
        try (caller;
                var in = new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
            var out = caller.getOutputStream();
            var letter = new StringBuilder();
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            boolean text = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                letter.append(line).append('\n');
                var ends = text && line.equals(".");
                if (ends) letters.add(letter.toString());
                var says = text && !ends ? "" : line.equals("DATA") ? "354 go on\r\n" : "250 well\r\n";
                text = text ? !ends : line.equals("DATA");
                out.write(says.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException gone) {
            // Whoever called has hung up.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
