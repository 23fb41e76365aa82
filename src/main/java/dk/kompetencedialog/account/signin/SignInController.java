package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Viewer;
import dk.kompetencedialog.account.page.SignInPage;
import dk.kompetencedialog.account.signin.own.LoginDoors;
import dk.kompetencedialog.account.signin.own.OwnLoginSecurity;
import dk.kompetencedialog.account.signin.session.AskedPage;
import dk.kompetencedialog.account.signin.session.OwnSessions;
import dk.kompetencedialog.account.signin.session.Proof;
import dk.kompetencedialog.platform.text.MailAddress;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign-in by a link. Opening it does nothing, for mail scanners open links; the button on its page uses it up. */
@Controller
class SignInController {
    private static final SeeOther HOME = new SeeOther("/workplaces");
    private static final SeeOther CLOSED = new SeeOther("/sign-in?why=own-closed");

    private final SignInLinks links;
    private final FirstAccount first;
    private final MailSignIn byMail;
    private final ProvedMail proved;
    private final LoginDoors doors;
    private final OwnSessions sessions;

    SignInController(
            SignInLinks links,
            FirstAccount first,
            MailSignIn byMail,
            ProvedMail proved,
            LoginDoors doors,
            OwnSessions sessions) {
        this.links = links;
        this.first = first;
        this.byMail = byMail;
        this.proved = proved;
        this.doors = doors;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    Answer without(Viewer viewer, @RequestParam(defaultValue = "") String why, Texts t) {
        if (viewer instanceof Member) return HOME;
        var key = "account.signIn.why." + why;
        return SignInPage.without(byMail.isOpen(), t.has(key) ? t.get(key) : "");
    }

    /** The address that a workplace puts on its intranet. */
    @GetMapping("/sign-in/at/{name}")
    Answer own(@PathVariable String name, Viewer viewer) {
        if (viewer instanceof Member) return HOME;
        return doors.at(name).<Answer>map(door -> SignInPage.own(shown(door))).orElse(CLOSED);
    }

    /** Those that stand open begin before this: {@link dk.kompetencedialog.account.signin.own.OwnLoginSecurity}. */
    @GetMapping("/sign-in/with/{id}")
    Answer refused(@RequestAttribute(name = OwnLoginSecurity.REFUSED, required = false) @Nullable String why) {
        return why == null ? CLOSED : new SeeOther("/sign-in?why=" + why);
    }

    /** Says the same whether the address is known or not. */
    @PostMapping("/sign-in")
    Page ask(@RequestParam(defaultValue = "") String mail, Texts t) {
        try {
            var address = MailAddress.of(mail);
            byMail.ask(address, t.language());
            return SignInPage.sent(
                    mail.strip(),
                    doors.offeredTo(address).stream()
                            .map(SignInController::shown)
                            .toList());
        } catch (Sentence wrong) {
            return SignInPage.wrong(mail, wrong.in(t));
        }
    }

    @GetMapping("/sign-in/{link}")
    Answer opened(@PathVariable String link, Viewer viewer, Texts t) {
        return links.peek(link)
                .<Answer>map(proof -> SignInPage.opened(link, proof == Proof.COPIED))
                .orElseGet(() -> viewer instanceof Member ? HOME : spent(t));
    }

    @PostMapping("/sign-in/{link}")
    Answer used(@PathVariable String link, Texts t, HttpServletRequest request, HttpServletResponse response) {
        var used = links.use(link);
        used.ifPresent(one -> {
            first.used(link);
            one.mail().ifPresent(mail -> proved.bind(one.account(), mail));
            sessions.begin(one.authentication(), request, response);
        });
        return used.isPresent() ? new SeeOther(AskedPage.take(request, response)) : spent(t);
    }

    private SignInPage spent(Texts t) {
        return SignInPage.spent(byMail.isOpen(), t.get("account.signIn.spent"));
    }

    private static SignInPage.Door shown(LoginDoors.Door door) {
        return new SignInPage.Door(door.name(), door.href());
    }
}
