package dk.kompetencedialog.account.signin.passkey;

import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.account.Reach;
import dk.kompetencedialog.account.Viewer;
import dk.kompetencedialog.account.audit.Audit;
import dk.kompetencedialog.account.audit.AuditKind;
import dk.kompetencedialog.account.signin.session.AskedPage;
import dk.kompetencedialog.account.signin.session.OwnSessions;
import dk.kompetencedialog.account.signin.session.Proof;
import dk.kompetencedialog.platform.data.Transactions;
import dk.kompetencedialog.platform.text.PlainText;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** A member adds a passkey, signs in with one, and removes one. What a device was asked waits in the session, and is answered once. */
@Controller
class PasskeyController {
    private static final int LABEL_MAX = 60;

    private final Passkeys passkeys;
    private final OwnSessions sessions;
    private final Reach reach;
    private final Transactions transactions;
    private final CalledNames names;
    private final Audit audit;
    private final PublicKeyCredentialCreationOptionsRepository toAdd =
            new HttpSessionPublicKeyCredentialCreationOptionsRepository();
    private final PublicKeyCredentialRequestOptionsRepository toShow =
            new HttpSessionPublicKeyCredentialRequestOptionsRepository();

    PasskeyController(
            Passkeys passkeys,
            OwnSessions sessions,
            Reach reach,
            Transactions transactions,
            CalledNames names,
            Audit audit) {
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.reach = reach;
        this.transactions = transactions;
        this.names = names;
        this.audit = audit;
    }

    /** The browser is told the name that its owner knows; we go by the account. */
    @PostMapping("/account/passkeys/options")
    ResponseEntity<String> ask(
            Member member, Authentication known, HttpServletRequest request, HttpServletResponse response) {
        mayAdd(known);
        var options = passkeys.toAdd(known);
        toAdd.save(request, response, options);
        var said = PasskeyJson.tree(options);
        var name = name(member).orElse("Kompetencedialogen");
        said.withObject("/user").put("name", name).put("displayName", name);
        return PasskeyJson.answer(said);
    }

    @PostMapping("/account/passkeys")
    ResponseEntity<String> add(
            Authentication known,
            @RequestBody(required = false) @Nullable String body,
            HttpServletRequest request,
            HttpServletResponse response) {
        mayAdd(known);
        var asked = Optional.ofNullable(toAdd.load(request)).orElseThrow(PasskeyController::again);
        var made = PasskeyJson.made(body);
        var label = PlainText.of(made.label(), LABEL_MAX, false);
        toAdd.save(request, response, null);
        passkeys.add(asked, made.credential(), label);
        if (Viewer.of(known) instanceof Member member) audit.everywhere(member, AuditKind.PASSKEY_ADDED);
        return PasskeyJson.answer(Map.of("to", "/account?done=passkey"));
    }

    @PostMapping("/account/passkeys/{passkey}/gone")
    SeeOther remove(Member member, @PathVariable UUID passkey) {
        if (passkeys.remove(member, passkey)) audit.everywhere(member, AuditKind.PASSKEY_REMOVED);
        return new SeeOther("/account?done=noPasskey");
    }

    @PostMapping("/sign-in/passkey/options")
    ResponseEntity<String> askAnyone(HttpServletRequest request, HttpServletResponse response) {
        var options = passkeys.toShow();
        toShow.save(request, response, options);
        return PasskeyJson.answer(options);
    }

    @PostMapping("/sign-in/passkey")
    ResponseEntity<String> signIn(
            @RequestBody(required = false) @Nullable String body,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = Optional.ofNullable(toShow.load(request)).orElseThrow(PasskeyController::again);
        toShow.save(request, response, null);
        var account = passkeys.shown(asked, PasskeyJson.shown(body));
        sessions.begin(Proof.PASSKEY.of(account), request, response);
        return PasskeyJson.answer(Map.of("to", AskedPage.take(request, response)));
    }

    private Optional<String> name(Member member) {
        return reach.of(member).stream()
                .flatMap(workplace ->
                        transactions.snapshot(workplace, () -> names.nameOf(workplace, member.accountId())).stream())
                .findFirst();
    }

    private static void mayAdd(Authentication known) {
        if (!Proof.shownBy(known).filter(Proof::opensForGood).isPresent())
            throw Sentence.forbidden("account.passkey.proveFirst");
    }

    private static Sentence again() {
        return Sentence.badRequest("account.passkey.again");
    }
}
