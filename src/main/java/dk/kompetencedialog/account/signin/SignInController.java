package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Viewer;
import dk.kompetencedialog.account.page.SignInPage;
import dk.kompetencedialog.account.page.SignInPage.State;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Sign-in by a link. Opening it does nothing, for mail scanners open links; the button on its page uses it up. */
@Controller
class SignInController {
    private static final SeeOther HOME = new SeeOther("/workplaces");

    private final SignInLinks links;
    private final FirstAccount first;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignInController(SignInLinks links, FirstAccount first) {
        this.links = links;
        this.first = first;
    }

    @GetMapping("/sign-in")
    Answer without(Viewer viewer) {
        return viewer instanceof Member ? HOME : new SignInPage("", State.NONE);
    }

    @GetMapping("/sign-in/{link}")
    Answer opened(@PathVariable String link, Viewer viewer) {
        if (links.isGood(link)) return new SignInPage(link, State.GOOD);
        return viewer instanceof Member ? HOME : new SignInPage("", State.SPENT);
    }

    @PostMapping("/sign-in/{link}")
    Answer used(@PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        var account = links.use(link);
        account.ifPresent(one -> {
            first.used(link);
            begin(one, request, response);
        });
        return account.isPresent() ? HOME : new SignInPage("", State.SPENT);
    }

    /** Begins a session of its own: what the browser had before it proved who it is, is left behind. */
    private void begin(UUID account, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
