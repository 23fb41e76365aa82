package dk.kompetencedialog.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What a terminal is told, from {@code messages/start}: in Danish where the machine speaks Danish, else in English. */
public final class StartText {
    private StartText() {}

    /**
     * The text in the machine's own language.
     *
     * @param key without its first part, "start."
     * @param facts what the text names, in its order
     */
    public static String of(String key, Object... facts) {
        return in(Locale.getDefault(), key, facts);
    }

    /** The text in Danish where the language is Danish, else in English. */
    public static String in(Locale language, String key, Object... facts) {
        Locale spoken = language.getLanguage().equals("da") ? language : Locale.ENGLISH;
        String text = ResourceBundle.getBundle("messages/start", spoken).getString("start." + key);
        String pattern = text.replace("'", "''");
        return MessageFormat.format(
                pattern, Stream.of(facts).map(String::valueOf).toArray());
    }
}
