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
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
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
    private final Registrations registrations;
    private final OwnLoginWay way;
    private final Asking asking;

    OwnLoginSecurity(Registrations registrations, OwnLoginWay way, Asking asking) {
        this.registrations = registrations;
        this.way = way;
        this.asking = asking;
    }

    /** Configures the library's part. */
    public void on(OAuth2LoginConfigurer<HttpSecurity> login) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(line());
        var users = new OidcUserService();
        users.setRetrieveUserInfo(asked -> false);
        login.loginPage("/sign-in")
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new KeepsNothing())
                .authorizationEndpoint(out -> out.authorizationRequestResolver(resolver()))
                .redirectionEndpoint(back -> back.baseUri(LoginDoors.BACK + "*"))
                .tokenEndpoint(token -> token.accessTokenResponseClient(tokens))
                .userInfoEndpoint(user -> user.oidcUserService(users))
                .successHandler(way)
                .failureHandler(way)
                .addObjectPostProcessor(new SavesNothing());
    }

    /** With whatever signatures the provider says that it makes; never one that we could make too. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        var line = new RestTemplate(asking.requests());
        line.getInterceptors().add(asking);
        return registration -> decoder(registration, line);
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

    /** A login that is not there is a matter for our own page. */
    private OAuth2AuthorizationRequestResolver resolver() {
        var known = new DefaultOAuth2AuthorizationRequestResolver(registrations, LoginDoors.OUT);
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                var path = request.getRequestURI();
                var isThere = path.startsWith(LoginDoors.OUT + "/")
                        && registrations.findByRegistrationId(path.substring(LoginDoors.OUT.length() + 1)) != null;
                return isThere ? known.resolve(request) : null;
            }

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
                return known.resolve(request, registration);
            }
        };
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
