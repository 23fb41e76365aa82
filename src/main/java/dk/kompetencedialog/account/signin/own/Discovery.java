package dk.kompetencedialog.account.signin.own;

import dk.kompetencedialog.platform.web.Sentence;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks a provider what it says of itself, and whether we can go by it. */
@Component
class Discovery {
    private static final String PLACE = "/.well-known/openid-configuration";
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final Asking asking;
    private final RestClient line;

    Discovery(Asking asking) {
        this.asking = asking;
        this.line = RestClient.builder()
                .requestFactory(asking.requests())
                .requestInterceptor(asking)
                .build();
    }

    /**
     * What a provider said.
     *
     * @param issuer what it calls itself
     * @param whole all of it, as JSON
     */
    record Said(String issuer, String whole) {}

    /** Throws {@link Sentence} 400. */
    Said of(String issuer) {
        var bare = issuer.replaceFirst("(/\\.well-known/openid-configuration)?/?$", "");
        if (!mayAsk(bare)) throw Sentence.badRequest("account.ownLogin.issuer.wrong");
        try {
            return checked(
                    bare,
                    Objects.requireNonNullElse(
                            line.get().uri(URI.create(bare + PLACE)).retrieve().body(String.class), ""));
        } catch (RestClientException | IllegalArgumentException | IllegalStateException | JacksonException silent) {
            throw Sentence.badRequest("account.ownLogin.issuer.silent");
        }
    }

    private Said checked(String bare, String whole) {
        var provider =
                read(whole).registrationId("unset").clientId("unset").build().getProviderDetails();
        var issuer = String.valueOf(provider.getIssuerUri());
        if (!issuer.replaceFirst("/$", "").equals(bare)) throw Sentence.badRequest("account.ownLogin.issuer.other");
        var places = Stream.of(
                provider.getAuthorizationUri(), provider.getTokenUri(), String.valueOf(provider.getJwkSetUri()));
        if (!places.allMatch(this::mayAsk)) throw Sentence.badRequest("account.ownLogin.issuer.wrong");
        return new Said(issuer, whole);
    }

    /** The beginning of a registration, from what was said. */
    static ClientRegistration.Builder read(String said) {
        return ClientRegistrations.fromOidcConfiguration(JsonMapper.shared().readValue(said, MAP));
    }

    private boolean mayAsk(String address) {
        try {
            return asking.mayAsk(URI.create(address));
        } catch (IllegalArgumentException senseless) {
            return false;
        }
    }
}
