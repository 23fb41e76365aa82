package dk.kompetencedialog.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is too large to be anything that we ask for, before any of it is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodyLimit extends OncePerRequestFilter {
    /** Bytes; as much as the server takes of a form: a pasted list of 3,000 people. */
    private static final long MOST = 512 * 1024;
    /** What brings a file: 5 MB, and what a form has round it. */
    private static final long WITH_FILE = 6 * 1024 * 1024;

    private static final List<String> FILES = List.of("/annexes", "/stationery/logo", "/stationery/template");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > (bringsFile(request) ? WITH_FILE : MOST)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean bringsFile(HttpServletRequest request) {
        return FILES.stream().anyMatch(request.getRequestURI()::endsWith);
    }
}
