package dk.kompetencedialog.account.signin.own;

import dk.kompetencedialog.account.signin.session.AskedPage;
import dk.kompetencedialog.account.signin.session.OwnSessions;
import dk.kompetencedialog.platform.web.Answers;
import dk.kompetencedialog.platform.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What becomes of somebody whom a provider has sent back: a session of ours, or the sign-in page with a sentence. Of its tokens nothing is kept. */
@Component
class OwnLoginWay implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final Set<String> STRAYED =
            Set.of("authorization_request_not_found", "invalid_request", "invalid_state_parameter", "invalid_nonce");

    private final Vouching vouching;
    private final OwnSessions sessions;
    private final Answers answers;

    OwnLoginWay(Vouching vouching, OwnSessions sessions, Answers answers) {
        this.vouching = vouching;
        this.sessions = sessions;
        this.answers = answers;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest in, HttpServletResponse out, Authentication shown)
            throws IOException {
        try {
            var token = (OAuth2AuthenticationToken) shown;
            if (!(token.getPrincipal() instanceof OidcUser said)) throw new Refusal(Refusal.SILENT);
            var login = token.getAuthorizedClientRegistrationId();
            sessions.begin(vouching.enter(login, said), in, out);
            answers.write(new SeeOther(AskedPage.take(in, out)), in, out);
            out.flushBuffer();
            // Only now is the session kept where whoever closes the login finds it: it may have been closed while it
            // was not.
            if (!vouching.stands(login, said)) in.getSession().invalidate();
        } catch (Refusal refusal) {
            onAuthenticationFailure(in, out, refusal);
        }
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest in, HttpServletResponse out, AuthenticationException why)
            throws IOException {
        SecurityContextHolder.clearContext();
        answers.write(new SeeOther("/sign-in?why=" + said(why)), in, out);
    }

    private static String said(AuthenticationException why) {
        if (why instanceof Refusal) return String.valueOf(why.getMessage());
        var code = why instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : "";
        if (code.equals("access_denied")) return Refusal.CANCELLED;
        return STRAYED.contains(code) ? Refusal.AGAIN : Refusal.SILENT;
    }
}
