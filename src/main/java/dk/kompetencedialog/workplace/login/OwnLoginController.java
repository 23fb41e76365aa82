package dk.kompetencedialog.workplace.login;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.signin.own.LoginDoors;
import dk.kompetencedialog.account.signin.own.LoginEnding;
import dk.kompetencedialog.account.signin.own.LoginOffers;
import dk.kompetencedialog.account.signin.own.OwnLogin;
import dk.kompetencedialog.account.signin.own.OwnLogins;
import dk.kompetencedialog.platform.text.MailAddress;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Answer;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.workplace.Workplace;
import dk.kompetencedialog.workplace.Workplaces;
import dk.kompetencedialog.workplace.login.page.OwnLoginForm;
import dk.kompetencedialog.workplace.login.page.OwnLoginPage;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The workplace's own login, for who administers it: named, set, opened, offered and taken away. */
@Controller
@RequestMapping("/workplaces/{id}/own-login")
class OwnLoginController {
    private final OwnLogins logins;
    private final LoginEnding ending;
    private final LoginOffers offers;
    private final LoginDoors doors;
    private final Workplaces workplaces;

    OwnLoginController(
            OwnLogins logins, LoginEnding ending, LoginOffers offers, LoginDoors doors, Workplaces workplaces) {
        this.logins = logins;
        this.ending = ending;
        this.offers = offers;
        this.doors = doors;
        this.workplaces = workplaces;
    }

    @GetMapping
    Page see(Workplace workplace, Member member, @RequestParam(defaultValue = "") String done, Texts t) {
        var key = "workplace.ownLogin.done." + done;
        return page(workplace, member, null, "").saying(t.has(key) ? t.get(key) : "");
    }

    @PostMapping
    Answer begin(Workplace workplace, Member member, @RequestParam(defaultValue = "") String shortName, Texts t) {
        try {
            logins.begin(workplace.id(), shortName.strip().toLowerCase(Locale.ROOT));
            return back(workplace, "begun");
        } catch (Sentence refusal) {
            return page(workplace, member, OwnLoginForms.BLANK.wrong("shortName", refusal.in(t)), shortName);
        }
    }

    /** The provider is asked before it is kept. What is wrong stands beside its field; the secret alone must be written again. */
    @PostMapping("/setting")
    Answer set(Workplace workplace, Member member, @RequestParam Map<String, String> sent, Texts t) {
        var form = OwnLoginForms.read(sent, t);
        if (!form.field().isEmpty()) return page(workplace, member, form, "");
        try {
            logins.set(
                    member,
                    workplace.id(),
                    OwnLoginForms.setting(form),
                    sent.getOrDefault("secret", "").strip());
            return changed(workplace, member, "set");
        } catch (Sentence refusal) {
            var field = refusal.key().contains(".secret.") ? "secret" : "issuer";
            return page(workplace, member, form.wrong(field, refusal.in(t)), "");
        }
    }

    @PostMapping("/opening")
    SeeOther open(Workplace workplace, Member member) {
        logins.open(member, workplace.id());
        return back(workplace, "open");
    }

    @PostMapping("/closing")
    SeeOther close(Workplace workplace, Member member) {
        logins.close(member, workplace.id());
        return back(workplace, "closed");
    }

    @PostMapping("/domain")
    SeeOther offer(Workplace workplace, Member member, @RequestParam(defaultValue = "") String domain) {
        offers.offer(member, workplace.id(), domain);
        return back(workplace, "domain");
    }

    /** Somebody has another account at the provider than they had. */
    @PostMapping("/forgetting")
    Answer forget(Workplace workplace, Member member, @RequestParam(defaultValue = "") String mail, Texts t) {
        try {
            ending.forget(member, workplace.id(), MailAddress.of(mail));
            return back(workplace, "forgotten");
        } catch (Sentence refusal) {
            var form = logins.of(workplace.id()).map(OwnLoginForms::of).orElse(OwnLoginForms.BLANK);
            return page(workplace, member, form.wrong("mail", refusal.in(t)), "");
        }
    }

    @PostMapping("/removal")
    SeeOther remove(Workplace workplace, Member member) {
        logins.remove(member, workplace.id());
        return changed(workplace, member, "removed");
    }

    private OwnLoginPage page(Workplace workplace, Member member, @Nullable OwnLoginForm form, String shortName) {
        var login = logins.of(workplace.id());
        var shown = form != null ? form : login.map(OwnLoginForms::of).orElse(OwnLoginForms.BLANK);
        return new OwnLoginPage(workplace, login.map(this::begun), shortName, shown, offers.domains(member), "");
    }

    private OwnLoginPage.Begun begun(OwnLogin login) {
        return new OwnLoginPage.Begun(
                doors.back(login), doors.front(login), login.isSet(), login.open(), login.domain());
    }

    /** Who was made an administrator by a claim may have taken that from themselves. */
    private SeeOther changed(Workplace workplace, Member member, String done) {
        return workplaces.of(member).contains(workplace) ? back(workplace, done) : new SeeOther("/?why=administrator");
    }

    private static SeeOther back(Workplace workplace, String done) {
        return new SeeOther("/workplaces/" + workplace.id() + "/own-login?done=" + done);
    }
}
