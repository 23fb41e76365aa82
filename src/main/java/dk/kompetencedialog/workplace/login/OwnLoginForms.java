package dk.kompetencedialog.workplace.login;

import dk.kompetencedialog.account.signin.own.OwnLogin;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.Wrong;
import dk.kompetencedialog.workplace.login.page.OwnLoginForm;
import java.util.Map;

/** Reads the form of the own login. */
final class OwnLoginForms {
    static final OwnLoginForm BLANK = new OwnLoginForm("", "", "", "", "", "", "", false, "", "");

    private static final int LONGEST = 300;
    private static final int CLAIM = 100;

    private OwnLoginForms() {}

    /** As it is kept. */
    static OwnLoginForm of(OwnLogin login) {
        var set = login.set();
        var claims = set.claims();
        return new OwnLoginForm(
                set.issuer(),
                set.clientId(),
                claims.unit(),
                claims.admin().claim(),
                claims.admin().value(),
                claims.leader().claim(),
                claims.leader().value(),
                claims.mailsVerified(),
                "",
                "");
    }

    /** As it was sent, with the first thing that is wrong. */
    static OwnLoginForm read(Map<String, String> sent, Texts t) {
        var form = new OwnLoginForm(
                value(sent, "issuer"),
                value(sent, "clientId"),
                value(sent, "unit"),
                value(sent, "admin"),
                value(sent, "adminValue"),
                value(sent, "leader"),
                value(sent, "leaderValue"),
                sent.containsKey("verified"),
                "",
                "");
        form = checked(
                form, "issuer", Wrong.said(() -> needed(form(sent, "issuer"), "workplace.ownLogin.issuer.missing"), t));
        form = checked(
                form,
                "clientId",
                Wrong.said(() -> needed(form(sent, "clientId"), "workplace.ownLogin.clientId.missing"), t));
        form = checked(form, "unit", Wrong.said(() -> PlainText.ofAny(value(sent, "unit"), CLAIM, false), t));
        form = checked(form, "admin", Wrong.said(() -> PlainText.ofAny(value(sent, "admin"), CLAIM, false), t));
        form = checked(form, "adminValue", Wrong.said(() -> saidOf(sent, "admin"), t));
        form = checked(form, "leader", Wrong.said(() -> PlainText.ofAny(value(sent, "leader"), CLAIM, false), t));
        return checked(form, "leaderValue", Wrong.said(() -> saidOf(sent, "leader"), t));
    }

    static OwnLogin.Setting setting(OwnLoginForm form) {
        return new OwnLogin.Setting(
                form.issuer(),
                form.clientId(),
                new OwnLogin.Claims(
                        form.unit(),
                        new OwnLogin.Group(form.admin(), form.adminValue()),
                        new OwnLogin.Group(form.leader(), form.leaderValue()),
                        form.verified()));
    }

    private static OwnLoginForm checked(OwnLoginForm form, String field, String wrong) {
        return wrong.isEmpty() || !form.field().isEmpty() ? form : form.wrong(field, wrong);
    }

    private static String form(Map<String, String> sent, String field) {
        return PlainText.ofAny(value(sent, field), LONGEST, false);
    }

    private static void needed(String value, String sentence) {
        if (value.isEmpty()) throw Sentence.badRequest(sentence);
    }

    private static void saidOf(Map<String, String> sent, String role) {
        var value = PlainText.ofAny(value(sent, role + "Value"), 2 * CLAIM, false);
        if (value.isEmpty() && !value(sent, role).isEmpty())
            throw Sentence.badRequest("workplace.ownLogin." + role + "Value.missing");
    }

    private static String value(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
