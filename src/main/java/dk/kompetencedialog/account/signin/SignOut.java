package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Viewer;
import dk.kompetencedialog.platform.web.Answers;
import dk.kompetencedialog.platform.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Who signs out gives back the lead of every room, on whatever screen it is held. Who has no way back must have said that they are sure. */
@Component
class SignOut implements RequestMatcher, LogoutHandler, LogoutSuccessHandler {
    static final String PATH = "/sign-out";

    private final Leaving leaving;
    private final WayBack wayBack;
    private final Answers answers;

    SignOut(Leaving leaving, WayBack wayBack, Answers answers) {
        this.leaving = leaving;
        this.wayBack = wayBack;
        this.answers = answers;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().equals(PATH)
                && (isSure(request) || !(Viewer.signedIn() instanceof Member member) || wayBack.isOpen(member));
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication known) {
        if (Viewer.of(known) instanceof Member member) leaving.everyRoom(member);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication known)
            throws IOException {
        answers.write(new SeeOther(isSure(request) ? "/?why=out" : "/"), request, response);
    }

    private static boolean isSure(HttpServletRequest request) {
        return request.getParameter("sure") != null;
    }
}
