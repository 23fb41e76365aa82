package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Seating;
import dk.kompetencedialog.account.page.AccountPage;
import dk.kompetencedialog.account.signin.passkey.Passkey;
import dk.kompetencedialog.account.signin.passkey.Passkeys;
import dk.kompetencedialog.account.signin.session.Device;
import dk.kompetencedialog.account.signin.session.OwnSessions;
import dk.kompetencedialog.account.signin.session.Proof;
import dk.kompetencedialog.account.signin.session.SignIn;
import dk.kompetencedialog.platform.mail.Delivery;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member's own sign-ins and seats. All that stands here is found through who asks. */
@Controller
@RequestMapping("/account")
class AccountController {
    private final OwnSessions sessions;
    private final Leaving leaving;
    private final Passkeys passkeys;
    private final Delivery delivery;

    AccountController(OwnSessions sessions, Leaving leaving, Passkeys passkeys, Delivery delivery) {
        this.sessions = sessions;
        this.leaving = leaving;
        this.passkeys = passkeys;
        this.delivery = delivery;
    }

    @GetMapping
    Page own(Member member, @RequestParam(defaultValue = "") String done, Texts t, HttpServletRequest request) {
        var browsers = sessions.of(member, request.getSession(false)).stream()
                .map(each -> browser(each, t))
                .toList();
        var rooms = leaving.held(member).stream()
                .map(held -> new AccountPage.Room(held.room().id(), held.room().title()))
                .toList();
        return new AccountPage(browsers, rooms, keys(member, request, t), said(done, t));
    }

    @PostMapping("/browsers/{handle}/gone")
    SeeOther end(Member member, @PathVariable UUID handle) {
        leaving.taken(member, handle, true);
        sessions.end(member, handle);
        return new SeeOther("/account?done=browser");
    }

    @PostMapping("/browsers/others/gone")
    SeeOther endOthers(Member member, HttpServletRequest request) {
        if (request.getSession().getAttribute(Seating.SIGN_IN) instanceof UUID handle)
            leaving.taken(member, handle, false);
        sessions.endOthers(member, request.getSession());
        return new SeeOther("/account?done=browsers");
    }

    @PostMapping("/rooms/{room}/gone")
    SeeOther leave(Member member, @PathVariable UUID room) {
        leaving.oneRoom(member, room);
        return new SeeOther("/account?done=room");
    }

    private AccountPage.Keys keys(Member member, HttpServletRequest request, Texts t) {
        var mayAdd = Proof.shownBy(SecurityContextHolder.getContext().getAuthentication())
                .filter(Proof::opensForGood)
                .isPresent();
        return new AccountPage.Keys(
                passkeys.of(member).stream().map(each -> key(each, t)).toList(),
                mayAdd,
                why(member),
                Device.of(request).in(t));
    }

    /** By what one may add a passkey, when one may not as one is signed in now. */
    private String why(Member member) {
        if (member.only() != null) return "account.passkey.ownLogin";
        return delivery.isOpen() ? "account.passkey.proveFirst" : "account.passkey.noMail";
    }

    private static AccountPage.Key key(Passkey one, Texts t) {
        var added = t.get("account.passkey.added", t.day(one.added()));
        var used = one.used()
                .map(at -> t.get("account.passkey.used", t.day(at), t.time(at)))
                .orElse(t.get("account.passkey.unused"));
        return new AccountPage.Key(one.id(), one.label(), added + " " + used);
    }

    private static String said(String done, Texts t) {
        var key = "account.own.done." + done;
        return t.has(key) ? t.get(key) : "";
    }

    private static AccountPage.Browser browser(SignIn one, Texts t) {
        var when = t.get(
                "account.own.when", t.day(one.began()), t.time(one.began()), t.day(one.used()), t.time(one.used()));
        return new AccountPage.Browser(one.handle(), one.device().in(t), when, one.here());
    }
}
