package dk.kompetencedialog.account.signin.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a sign-in that has lasted as long as one may, before anything asks whose it is. */
public final class OldSignIns extends OncePerRequestFilter {
    /** Set on a request whose sign-in has just been ended so. */
    public static final String ENDED = OldSignIns.class.getName();

    private final OwnSessions sessions;

    public OldSignIns(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && sessions.isOver(session)) {
            session.invalidate();
            request.setAttribute(ENDED, true);
        }
        chain.doFilter(request, response);
    }
}
