package dk.kompetencedialog.account.signin.passkey;

import dk.kompetencedialog.account.Address;
import dk.kompetencedialog.account.Member;
import dk.kompetencedialog.platform.web.Sentence;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.function.SingletonSupplier;

/** Members' passkeys: keys that a device keeps and hands to nobody, and with which it proves who one is. They work at the public address alone. */
@Component
public class Passkeys {
    private static final int MOST = 20;

    private final Credentials credentials;
    private final Owners owners;
    private final Address address;
    /** Where we are reached is known only once the program listens. */
    private final SingletonSupplier<WebAuthnRelyingPartyOperations> ceremonies =
            SingletonSupplier.of(this::atOurAddress);

    Passkeys(Credentials credentials, Owners owners, Address address) {
        this.credentials = credentials;
        this.owners = owners;
        this.address = address;
    }

    private WebAuthnRelyingPartyOperations atOurAddress() {
        var origin = URI.create(address.of(""));
        var us = PublicKeyCredentialRpEntity.builder()
                .id(origin.getHost())
                .name("Kompetencedialogen")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, credentials, us, Set.of(origin.toString()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    /** The member's, the oldest first; whom one workplace vouches for has none to see. Not inside a transaction. */
    public List<Passkey> of(Member member) {
        return member.only() == null ? credentials.of(member) : List.of();
    }

    /** What a device is asked to make a new one. */
    PublicKeyCredentialCreationOptions toAdd(Authentication member) {
        return ceremonies
                .obtain()
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(member));
    }

    /** Keeps what the device made of it. Throws {@link Sentence} 400, 409. */
    void add(
            PublicKeyCredentialCreationOptions asked,
            PublicKeyCredential<AuthenticatorAttestationResponse> made,
            String label) {
        var owner = owners.account(asked.getUser().getId()).orElseThrow();
        if (credentials.of(new Member(owner)).size() >= MOST) throw Sentence.conflict("account.passkey.many", MOST);
        try {
            ceremonies
                    .obtain()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            asked, new RelyingPartyPublicKey(made, label)));
        } catch (TransactionException busy) {
            throw busy;
        } catch (RuntimeException refused) {
            throw Sentence.badRequest("account.passkey.notAdded");
        }
    }

    /** What a device is asked to show one; of whom, we do not know. */
    PublicKeyCredentialRequestOptions toShow() {
        return ceremonies
                .obtain()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** The account of whoever showed one. Throws {@link Sentence} 400. */
    UUID shown(PublicKeyCredentialRequestOptions asked, PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        try {
            var owner = ceremonies.obtain().authenticate(new RelyingPartyAuthenticationRequest(asked, shown));
            return UUID.fromString(owner.getName());
        } catch (TransactionException busy) {
            throw busy;
        } catch (RuntimeException refused) {
            throw Sentence.badRequest("account.passkey.unknown");
        }
    }

    /** Whether it was theirs. */
    boolean remove(Member member, UUID passkey) {
        var theirs = of(member).stream().anyMatch(each -> each.id().equals(passkey));
        if (theirs) credentials.remove(member, passkey);
        return theirs;
    }
}
