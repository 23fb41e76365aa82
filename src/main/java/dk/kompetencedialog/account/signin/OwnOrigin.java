package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.platform.Settings;
import dk.kompetencedialog.platform.web.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Guards what changes something where there is no session: it must come from a page of ours, under {@code /w/} bear the header that
 * no form can set, and be small.
 */
final class OwnOrigin implements HandlerInterceptor {
    static final String COMMAND = "Kd-Command";
    private static final long MAX_BYTES = 64 * 1024;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final @Nullable String publicUrl;

    OwnOrigin(Settings settings) {
        this.publicUrl = settings.publicUrl();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HARMLESS.contains(request.getMethod())) return true;
        if (!isOwn(request.getHeader("Origin"), request)) throw Sentence.forbidden("account.foreign");
        if (lacksCommand(request)) throw Sentence.forbidden("account.foreign");
        if (request.getContentLengthLong() > MAX_BYTES)
            throw new Sentence(HttpStatus.CONTENT_TOO_LARGE, "account.tooLarge");
        return true;
    }

    private boolean isOwn(@Nullable String origin, HttpServletRequest request) {
        if (origin == null) return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        // The word null is what a browser sends for a page that has no origin.
        return origin.equals(asked(request)) || origin.equals(publicUrl);
    }

    private static String asked(HttpServletRequest request) {
        var usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + request.getServerPort());
    }

    private static boolean lacksCommand(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/w/") && request.getHeader(COMMAND) == null;
    }
}
