package dk.kompetencedialog.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the browser what a page of ours may do: nothing but what we serve ourselves. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SafeHeaders extends OncePerRequestFilter {
    private static final Pattern PART = Pattern.compile("[\\w./-]+\\.(js|css|woff2)");

    private final String policy;
    private final String parts;

    SafeHeaders(Modules modules, Assets assets) {
        this.parts = assets.base();
        this.policy = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' " + modules.importMapHash(),
                "style-src 'self'",
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!isPart(request.getRequestURI())) tellOfPage(response);
        chain.doFilter(request, response);
    }

    /** What can be no page by itself: a phone fetches some fifty of these, and what a page may do would be told each time. */
    private boolean isPart(String path) {
        return path.startsWith(parts) && PART.matcher(path).matches();
    }

    private void tellOfPage(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy);
        // Not no-referrer: browsers would then send "Origin: null" with our own forms.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self), screen-wake-lock=(self)");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
