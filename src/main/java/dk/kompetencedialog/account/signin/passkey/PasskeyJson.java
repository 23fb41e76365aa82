package dk.kompetencedialog.account.signin.passkey;

import dk.kompetencedialog.platform.web.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What goes between a browser's keeper of passkeys and us. */
final class PasskeyJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
            new TypeReference<>() {};

    /** A new passkey, and what its owner calls it. */
    record Made(String label, PublicKeyCredential<AuthenticatorAttestationResponse> credential) {}

    private PasskeyJson() {}

    /** As an object that can be added to. */
    static ObjectNode tree(Object options) {
        return JSON.valueToTree(options);
    }

    static ResponseEntity<String> answer(Object said) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(JSON.writeValueAsString(said));
    }

    /** Throws {@link Sentence} 400. */
    static Made made(@Nullable String body) {
        return read(
                body,
                node -> new Made(
                        node.path("label").asString(""), JSON.readerFor(MADE).readValue(node.path("credential"))));
    }

    /** Throws {@link Sentence} 400. */
    static PublicKeyCredential<AuthenticatorAssertionResponse> shown(@Nullable String body) {
        return read(body, node -> JSON.readerFor(SHOWN).readValue(node));
    }

    private interface Reading<T> {
        T of(JsonNode node);
    }

    private static <T> T read(@Nullable String body, Reading<T> reading) {
        try {
            return reading.of(JSON.readTree(body == null ? "" : body));
        } catch (JacksonException | IllegalArgumentException senseless) {
            throw Sentence.badRequest("account.passkey.again");
        }
    }
}
