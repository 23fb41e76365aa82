package dk.kompetencedialog.platform.text;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every text of one language. Arguments are {@code {0}}, {@code {1,choice,…}} as in {@link MessageFormat}, but an apostrophe is
 * just an apostrophe. A number is written as the language does ({@code 1.200}); a year is given as text or as {@code
 * {0,number,#}}.
 */
public final class Texts {
    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Language language;
    private final Map<String, String> texts;
    private final Map<String, MessageFormat> formats;
    private final boolean strict;

    Texts(Language language, Map<String, String> texts, boolean strict) {
        this.language = language;
        this.texts = Map.copyOf(texts);
        this.formats = texts.entrySet().stream()
                .filter(e -> e.getValue().contains("{"))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> format(language, e)));
        this.strict = strict;
    }

    /** The text; one that is missing shows its key, and in tests is an error. */
    public String get(String key, Object... args) {
        MessageFormat format = formats.get(key);
        return format == null || args.length == 0 ? plain(key) : ((MessageFormat) format.clone()).format(args);
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The day as it is written out, where the dialogue is held. */
    public String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(at.atZone(HERE));
    }

    /** A day without its year. */
    public String dayOnly(LocalDate day) {
        return DateTimeFormatter.ofPattern(language == Language.DA ? "d. MMMM" : "d MMMM", language.locale())
                .format(day);
    }

    public String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    /** A day as it is written out. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** One, two or more as they are said in one breath: a, b and c. */
    public String list(List<String> words) {
        return ListFormat.getInstance(language.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(words);
    }

    /** The time of day, where the dialogue is held. */
    public String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(at.atZone(HERE));
    }

    /** The language these are in. */
    public Language language() {
        return language;
    }

    /**
     * What browser modules say: the texts whose key begins with one of the prefixes, as a JSON object keyed by the rest of the key. Safe
     * inside {@code <script type="application/json">}.
     */
    public String json(String... prefixes) {
        Map<String, String> chosen = new TreeMap<>();
        for (var prefix : prefixes) {
            texts.forEach((key, text) -> {
                if (key.startsWith(prefix)) {
                    chosen.put(key.substring(prefix.length()), text);
                }
            });
        }
        return JSON.writeValueAsString(chosen).replace("<", "\\u003c");
    }

    Set<String> keys() {
        return texts.keySet();
    }

    private String plain(String key) {
        String text = texts.get(key);
        if (text == null && strict) {
            throw new IllegalArgumentException("No text in " + language.tag() + " for " + key);
        }
        return text == null ? key : text;
    }

    private static MessageFormat format(Language language, Map.Entry<String, String> entry) {
        return new MessageFormat(entry.getValue().replace("'", "''"), language.locale());
    }
}
