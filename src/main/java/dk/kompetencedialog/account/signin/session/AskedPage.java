package dk.kompetencedialog.account.signin.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The page that somebody asked for before they were signed in: afterwards they are there. Kept for an hour in a cookie of the sign-in
 * pages, which no link can set, and never anything but a page of ours.
 */
public final class AskedPage {
    private static final String HOME = "/workplaces";
    private static final String COOKIE = "kd-asked";
    private static final String PAGES = "/sign-in";
    private static final Duration KEPT = Duration.ofHours(1);
    /** A path of ours: no other host, no file. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\w/-]{1,300}(\\?[\\w=&%.-]{0,300})?");

    private AskedPage() {}

    /** Remembers it, where it is one to come back to. */
    public static void remember(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        var page = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (OURS.matcher(page).matches() && !page.equals(HOME)) write(page, KEPT, request, response);
    }

    /** Where to go now; it is not remembered any more. */
    public static String take(HttpServletRequest request, HttpServletResponse response) {
        var asked = read(request);
        if (asked.isPresent()) write("", Duration.ZERO, request, response);
        return asked.filter(page -> OURS.matcher(page).matches()).orElse(HOME);
    }

    private static Optional<String> read(HttpServletRequest request) {
        try {
            return Stream.ofNullable(request.getCookies())
                    .flatMap(Stream::of)
                    .filter(cookie -> cookie.getName().equals(COOKIE))
                    .map(Cookie::getValue)
                    .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                    .findFirst();
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    private static void write(String page, Duration kept, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, URLEncoder.encode(page, StandardCharsets.UTF_8))
                .path(PAGES)
                .maxAge(kept)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
