package dk.kompetencedialog.account.signin.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Puts the library's sign-in by OpenID Connect on our addresses; it asks providers in our way, and keeps nothing of theirs. */
@Configuration(proxyBeanMethods = false)
public class OwnLoginSecurity {
    /** On a request: why we send nobody to the provider. */
    public static final String REFUSED = "kd.ownLoginRefused";

    private final Registrations registrations;
    private final OwnLoginWay way;
    private final Asking asking;
    private final Reachable reachable;

    OwnLoginSecurity(Registrations registrations, OwnLoginWay way, Asking asking, Reachable reachable) {
        this.registrations = registrations;
        this.way = way;
        this.asking = asking;
        this.reachable = reachable;
    }

    /** Configures the library's part. */
    public void on(OAuth2LoginConfigurer<HttpSecurity> login) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(line());
        login.loginPage("/sign-in")
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new KeepsNothing())
                .authorizationEndpoint(out -> out.authorizationRequestResolver(resolver()))
                .redirectionEndpoint(back -> back.baseUri(LoginDoors.BACK + "*"))
                .tokenEndpoint(token -> token.accessTokenResponseClient(tokens))
                .userInfoEndpoint(user -> user.oidcUserService(users()))
                .successHandler(way)
                .failureHandler(way)
                .addObjectPostProcessor(new SavesNothing());
    }

    /** With whatever signatures the provider says that it makes; never one that we could make too. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        var line = asks();
        return registration -> decoder(registration, line);
    }

    /** Where the token leaves out what the workplace goes by, the provider is asked for the rest, if it says where. */
    private OidcUserService users() {
        var line = asks();
        line.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var rest = new DefaultOAuth2UserService();
        rest.setRestOperations(line);
        var users = new OidcUserService();
        users.setOauth2UserService(rest);
        users.setRetrieveUserInfo(this::leavesOut);
        return users;
    }

    private boolean leavesOut(OidcUserRequest asked) {
        var registration = asked.getClientRegistration();
        var place = registration.getProviderDetails().getUserInfoEndpoint().getUri();
        return !Objects.requireNonNullElse(place, "").isEmpty()
                && registrations
                        .login(registration.getRegistrationId())
                        .filter(login -> !login.set().claims().needed().stream().allMatch(asked.getIdToken()::hasClaim))
                        .isPresent();
    }

    private RestTemplate asks() {
        var line = new RestTemplate(asking.requests());
        line.getInterceptors().add(asking);
        return line;
    }

    private static JwtDecoder decoder(ClientRegistration registration, RestTemplate line) {
        var provider = registration.getProviderDetails();
        var said = provider.getConfigurationMetadata().get("id_token_signing_alg_values_supported");
        var algorithms = said instanceof Iterable<?> several
                ? StreamSupport.stream(several.spliterator(), false)
                        .map(each -> SignatureAlgorithm.from(String.valueOf(each)))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())
                : Set.of(SignatureAlgorithm.RS256);
        var decoder = NimbusJwtDecoder.withJwkSetUri(String.valueOf(provider.getJwkSetUri()))
                .jwsAlgorithms(all -> all.addAll(algorithms))
                .restOperations(line)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    /** A login that is not there, or does not answer, is a matter for our own page. */
    private OAuth2AuthorizationRequestResolver resolver() {
        var known = new DefaultOAuth2AuthorizationRequestResolver(registrations, LoginDoors.OUT);
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                return mayGo(request) ? known.resolve(request) : null;
            }

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
                return known.resolve(request, registration);
            }
        };
    }

    private boolean mayGo(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (!path.startsWith(LoginDoors.OUT + "/")) return false;
        var id = path.substring(LoginDoors.OUT.length() + 1);
        var login = registrations.login(id);
        if (login.isEmpty() || registrations.findByRegistrationId(id) == null) return false;
        var answers = reachable.answers(login.get());
        if (!answers) request.setAttribute(REFUSED, Refusal.SILENT);
        return answers;
    }

    private RestClient line() {
        return RestClient.builder()
                .requestFactory(asking.requests())
                .requestInterceptor(asking)
                .configureMessageConverters(all -> all.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    /** What the provider said is no session: {@link OwnLoginWay} begins ours, or none. */
    private static final class SavesNothing implements ObjectPostProcessor<OAuth2LoginAuthenticationFilter> {
        @Override
        public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
            filter.setSecurityContextRepository(new NullSecurityContextRepository());
            filter.setSessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy());
            return filter;
        }
    }

    /** We want to know who somebody is, and nothing of what the provider would do for them later. */
    private static final class KeepsNothing implements OAuth2AuthorizedClientRepository {
        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // the library's shape
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client, Authentication who, HttpServletRequest in, HttpServletResponse out) {}

        @Override
        public void removeAuthorizedClient(
                String registration, Authentication who, HttpServletRequest in, HttpServletResponse out) {}
    }
}
