package dk.kompetencedialog.platform.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.kompetencedialog.platform.start.RunningProgram;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real mail server for the programs under test; it may be taken away and given back. */
public final class PostOffice implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final GreenMail SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "kd.mail.host=127.0.0.1",
                        "kd.mail.port=" + SERVER.getSmtp().getPort(),
                        "kd.mail.from=dialog@eksempel.dk")
                .applyTo(context);
    }

    /** The settings by which a program in a process of its own sends its mail here. */
    public static Map<String, String> environment() {
        return Map.of(
                "KD_MAIL_HOST",
                "127.0.0.1",
                "KD_MAIL_PORT",
                Integer.toString(SERVER.getSmtp().getPort()),
                "KD_MAIL_FROM",
                "dialog@eksempel.dk");
    }

    /** What has come for an address, the oldest first. */
    public static List<MimeMessage> to(String address) {
        return Stream.of(SERVER.getReceivedMessages())
                .filter(mail -> recipients(mail).contains(address))
                .toList();
    }

    /** Waits until so many have come for an address, and gives the latest. */
    public static MimeMessage await(String address, int many) {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (to(address).size() < many) {
            Assertions.assertThat(System.nanoTime())
                    .as("mails to " + address + ": " + to(address).size())
                    .isLessThan(until);
            SERVER.waitForIncomingEmail(100, SERVER.getReceivedMessages().length + 1);
        }
        return to(address).getLast();
    }

    /** Nobody answers at its port until {@link #open()}. */
    static void close() {
        SERVER.stop();
    }

    static void open() {
        if (!SERVER.isRunning()) SERVER.start();
    }

    private static List<String> recipients(MimeMessage mail) {
        try {
            return Stream.of(mail.getAllRecipients()).map(Object::toString).toList();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static GreenMail start() {
        try {
            var server =
                    new GreenMail(new ServerSetup(RunningProgram.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
