package dk.kompetencedialog.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.platform.Settings;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.start.OwnCertificate;
import dk.kompetencedialog.platform.text.Language;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.web.Templates;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;

/** Somebody stands between the program and the mail server, and says what a server would: they get neither password nor letter. */
@ProgramTest
class MailOnTheWayTests {
    private static final Letter LETTER =
            new Letter(Language.DA, "maja@klit.dk", "Dit link", List.of("Et hemmeligt link"), "", "", List.of());

    @Autowired
    Templates templates;

    @Autowired
    Messages messages;

    @Autowired
    Mailbox mailbox;

    @Test
    void whoTakesTheOfferOfTlsAwayGetsNothing() throws Exception {
        try (var between = new Between(null)) {
            assertThatThrownBy(() -> delivery(between).send(LETTER)).isInstanceOf(MailException.class);
            assertThat(between.heard).isNotEmpty().allMatch(line -> line.matches("(EHLO|HELO|RSET|QUIT).*"));
        }
    }

    @Test
    void whoShowsACertificateOfTheirOwnGetsNothing() throws Exception {
        try (var between = new Between(OwnCertificate.serving(TestDatabase.folder()))) {
            assertThatThrownBy(() -> delivery(between).send(LETTER)).isInstanceOf(MailException.class);
            assertThat(between.heard)
                    .contains("STARTTLS")
                    .allMatch(line -> line.matches("(EHLO|STARTTLS|RSET|QUIT).*"));
        }
    }

    /** A port that no test can have: what is asked of the library there. */
    @Test
    void onThePortForItTlsIsSpokenFromTheFirstByte() {
        var asked = Delivery.properties(new Settings.Mail("post.klit.dk", 465, null, null, "dialog@klit.dk"));
        assertThat(asked)
                .containsEntry("mail.smtp.ssl.enable", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }

    private Delivery delivery(Between between) {
        var mail = new Settings.Mail("localhost", between.port(), "dialog", "hemmelig", "dialog@eksempel.dk");
        var settings = new Settings(
                null,
                null,
                null,
                new Settings.Tls(null, null),
                mail,
                new Settings.Database(null, null, null, null, 2),
                new Settings.Backup("30"));
        return new Delivery(settings, mailbox, templates, messages);
    }

    /** Keeps what it hears; offers TLS where it has a certificate, and else a password in the clear. */
    private static final class Between implements AutoCloseable {
        private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
        private final @Nullable SSLContext tls;
        final List<String> heard = new CopyOnWriteArrayList<>();

        Between(@Nullable SSLContext tls) throws IOException {
            this.tls = tls;
            Thread.startVirtualThread(this::listen);
        }

        int port() {
            return door.getLocalPort();
        }

        private void listen() {
            try (var socket = door.accept()) {
                say(socket, "220 localhost\r\n");
                serve(socket);
            } catch (IOException over) {
                // The test has what it wanted.
            }
        }

        private void serve(Socket socket) throws IOException {
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                heard.add(line);
                if (line.equals("STARTTLS") && tls != null) {
                    say(socket, "220 go\r\n");
                    serve(secured(socket, tls));
                    return;
                }
                var offer = tls == null ? "250 AUTH PLAIN LOGIN\r\n" : "250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n";
                say(socket, line.startsWith("EHLO") ? "250-localhost\r\n" + offer : "250 ok\r\n");
            }
        }

        private static SSLSocket secured(Socket socket, SSLContext tls) throws IOException {
            var secured = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, socket.getPort(), false);
            secured.setUseClientMode(false);
            secured.startHandshake();
            return secured;
        }

        private static void say(Socket socket, String words) throws IOException {
            socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
