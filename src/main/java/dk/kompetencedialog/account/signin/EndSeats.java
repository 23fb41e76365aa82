package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Leaving;
import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Who signs out gives back the lead of every room, on whatever screen it is held. */
@Component
class EndSeats implements LogoutHandler {
    private final Leaving leaving;

    EndSeats(Leaving leaving) {
        this.leaving = leaving;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication known) {
        if (Viewer.of(known) instanceof Member member) leaving.everyRoom(member);
    }
}
