package dk.kompetencedialog.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.regex.Pattern;

/** A mail as who reads it without pictures and markup. */
public final class MailText {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/\\S+)");

    private MailText() {}

    /** Its plain text. */
    public static String plain(MimeMessage mail) {
        try {
            return plain((Part) mail);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The path of the one link in it. */
    public static String link(MimeMessage mail) {
        var links = LINK.matcher(plain(mail)).results().map(hit -> hit.group(1)).toList();
        if (links.size() != 1) throw new AssertionError(links);
        return links.getFirst();
    }

    private static String plain(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) return part.getContent().toString();
        if (!(part.getContent() instanceof MimeMultipart parts)) return "";
        var text = new StringBuilder();
        for (int at = 0; at < parts.getCount(); at++) text.append(plain(parts.getBodyPart(at)));
        return text.toString();
    }
}
