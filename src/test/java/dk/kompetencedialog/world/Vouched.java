package dk.kompetencedialog.world;

import dk.kompetencedialog.account.signin.session.OwnSessions;
import dk.kompetencedialog.account.signin.session.Proof;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;

/** Signs people in as they are when their workplace's own login has vouched for them; what a provider says has tests of its own. */
@Component
public class Vouched {
    private final OwnSessions sessions;
    private final SessionRepositoryFilter<?> filter;

    Vouched(OwnSessions sessions, SessionRepositoryFilter<?> filter) {
        this.sessions = sessions;
        this.filter = filter;
    }

    /** A browser in which that account is signed in by that workplace's own login. */
    public Browser browser(UUID account, UUID workplace, int port) {
        var browser = new Browser(port);
        var answer = new MockHttpServletResponse();
        try {
            filter.doFilter(
                    new MockHttpServletRequest(),
                    answer,
                    (in, out) -> sessions.begin(
                            Proof.ownLogin(account, workplace), (HttpServletRequest) in, (HttpServletResponse) out));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ServletException failure) {
            throw new IllegalStateException(failure);
        }
        browser.keep(
                "SESSION", Objects.requireNonNull(answer.getCookie("SESSION")).getValue());
        return browser;
    }
}
