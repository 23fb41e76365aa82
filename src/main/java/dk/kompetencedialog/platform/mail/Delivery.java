package dk.kompetencedialog.platform.mail;

import dk.kompetencedialog.platform.Settings;
import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.web.Templates;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a letter on: to the mail server, or to the mailbox of a demo. */
@Component
public class Delivery {
    private static final String PATIENCE_MS = "10000";
    private static final String NOWHERE = "dialog@localhost";
    private static final int TLS_FROM_THE_FIRST_BYTE = 465;

    private final Settings.Mail settings;
    private final Mailbox mailbox;
    private final Templates templates;
    private final Messages messages;

    Delivery(Settings settings, Mailbox mailbox, Templates templates, Messages messages) {
        this.settings = settings.mail();
        this.mailbox = mailbox;
        this.templates = templates;
        this.messages = messages;
    }

    /** Whether mail can be sent at all. */
    public boolean isOpen() {
        return settings.host() != null || mailbox.isOpen();
    }

    /** The address that mail comes from; a demo has one that leads nowhere. */
    public String sender() {
        try {
            return settings.from() == null ? NOWHERE : new InternetAddress(settings.from()).getAddress();
        } catch (AddressException unreadable) {
            throw new MailPreparationException(unreadable);
        }
    }

    /** Throws {@link org.springframework.mail.MailException} when it is not taken. */
    void send(Letter letter) {
        if (settings.host() == null) mailbox.put(letter);
        else send(letter, server(settings));
    }

    private void send(Letter letter, JavaMailSenderImpl server) {
        server.send(message(letter, server.createMimeMessage()));
    }

    private MimeMessage message(Letter letter, MimeMessage message) {
        try {
            var html = new String(templates.bytes(letter, messages.in(letter.language())), StandardCharsets.UTF_8);
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(Objects.requireNonNull(settings.from()));
            helper.setTo(letter.to());
            helper.setSubject(letter.subject());
            helper.setText(letter.plain(), html);
            if (letter.picture() != null)
                helper.addInline(
                        Picture.NAME, new ByteArrayResource(letter.picture().png()), "image/png");
            if (letter.calendar() != null) add(letter.calendar(), helper);
            message.addHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
    }

    /** As one more way to read the letter: there mail programs look for a meeting. */
    private static void add(CalendarPart calendar, MimeMessageHelper helper) throws MessagingException {
        var part = new MimeBodyPart();
        var type = "text/calendar; charset=UTF-8; component=VEVENT; method=" + calendar.method();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes(calendar), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        try {
            ((MimeMultipart) helper.getMimeMultipart().getBodyPart(0).getContent()).addBodyPart(part);
        } catch (IOException impossible) {
            throw new MailPreparationException(impossible);
        }
    }

    private static byte[] bytes(CalendarPart calendar) {
        return calendar.text().getBytes(StandardCharsets.UTF_8);
    }

    private static JavaMailSenderImpl server(Settings.Mail settings) {
        var server = new JavaMailSenderImpl();
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setUsername(settings.user());
        server.setPassword(settings.password());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        server.setJavaMailProperties(properties(settings));
        return server;
    }

    static Properties properties(Settings.Mail settings) {
        var properties = new Properties();
        var signsIn = String.valueOf(settings.user() != null);
        properties.setProperty("mail.smtp.auth", signsIn);
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.port() == TLS_FROM_THE_FIRST_BYTE));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", signsIn);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MS);
        return properties;
    }
}
