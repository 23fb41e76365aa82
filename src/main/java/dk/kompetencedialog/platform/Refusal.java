package dk.kompetencedialog.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why the program cannot start: one sentence that says what to do, kept as a key in {@code messages/start}. */
public final class Refusal extends RuntimeException {
    private final String key;
    private final transient List<Object> facts;

    /**
     * @param key the sentence's key in {@code messages/start_da.properties} and {@code _en}, after "start."
     * @param facts what the sentence names, in its order: folders, ports, addresses; never a secret
     */
    public Refusal(String key, Object... facts) {
        super(key);
        this.key = key;
        this.facts = List.of(facts);
    }

    /** The sentence in Danish where the language is Danish, else in English. */
    public String sentence(Locale language) {
        Locale spoken = language.getLanguage().equals("da") ? language : Locale.ENGLISH;
        String pattern = ResourceBundle.getBundle("messages/start", spoken)
                .getString("start." + key)
                .replace("'", "''");
        return MessageFormat.format(pattern, facts.stream().map(String::valueOf).toArray());
    }
}
