package dk.kompetencedialog.platform.text;

import dk.kompetencedialog.platform.web.Sentence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rule for a mail address that a person wrote: what mail servers take nearly always; whether it leads to somebody only they know. */
public final class MailAddress {
    private static final Pattern SHAPE =
            Pattern.compile("[^@\\s,;<>()\\[\\]\"\\\\]+@[^@\\s,;<>()\\[\\]\"\\\\]+\\.[^@\\s,;<>]{2,}");
    private static final int MAX = 254;

    private MailAddress() {}

    /** The address as it may be kept. Throws {@link Sentence} 400 when it cannot be one. */
    public static String of(@Nullable String raw) {
        var mail = PlainText.ofAny(raw, MAX, false);
        if (!SHAPE.matcher(mail).matches()) throw Sentence.badRequest("text.mail");
        return mail;
    }
}
