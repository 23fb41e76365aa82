package dk.kompetencedialog.platform.web;

import dk.kompetencedialog.platform.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers the language somebody chose, and goes back to where they were. */
@Controller
class LanguageController {
    /** A path of our own: no host, no backslash that a browser would read as a slash, nothing unprintable. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

    @GetMapping("/language/{tag}")
    SeeOther choose(
            @PathVariable String tag,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language language = Language.of(tag).orElseThrow(Sentence::notFound);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(language, request.isSecure()));
        return new SeeOther(OWN_PATH.matcher(to).matches() ? to : "/");
    }

    private static String cookie(Language language, boolean secure) {
        return ResponseCookie.from(Language.COOKIE, language.tag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
