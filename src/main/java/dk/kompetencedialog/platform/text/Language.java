package dk.kompetencedialog.platform.text;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the program speaks. */
public enum Language {
    DA("da-DK"),
    EN("en-GB");

    /** The cookie that remembers a choice. */
    public static final String COOKIE = "kd-lang";

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The one chosen, else the first of the browser's that we have, else Danish. */
    public static Language of(HttpServletRequest request) {
        return chosen(request).or(() -> preferred(request)).orElse(DA);
    }

    /** By its tag, {@code da} or {@code en}. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(l -> l.tag().equals(tag)).findFirst();
    }

    /** As in {@code lang="da"}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** With its country, for dates and numbers. */
    public Locale locale() {
        return locale;
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(c -> c.getName().equals(COOKIE))
                .flatMap(c -> of(c.getValue()).stream())
                .findFirst();
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        List<Locale> locales =
                request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
        return locales.stream().flatMap(l -> of(l.getLanguage()).stream()).findFirst();
    }
}
