package dk.kompetencedialog.account.signin.own;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dk.kompetencedialog.world.Browser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;

/** A real provider of OpenID Connect on a port of its own, whose people are whoever the test says. */
final class Provider implements AutoCloseable {
    static final String SECRET = "en-hemmelighed-der-aldrig-vises";

    private final AnnotationConfigServletWebServerApplicationContext program;
    private final int port;
    private final Map<String, Map<String, Object>> people;
    private final Map<String, Map<String, Object>> asked;

    private Provider(AnnotationConfigServletWebServerApplicationContext program) {
        this.program = program;
        this.port = program.getWebServer().getPort();
        this.people = program.getBean(People.class).said();
        this.asked = program.getBean(People.class).asked();
    }

    /** One that sends people back to that address. */
    static Provider sendingBackTo(String address) {
        var program = new AnnotationConfigServletWebServerApplicationContext();
        program.registerBean(Back.class, () -> new Back(address));
        program.register(Program.class);
        program.refresh();
        return new Provider(program);
    }

    String issuer() {
        return "http://localhost:" + port;
    }

    /** Somebody who can sign in there, and what it says of them. */
    void knows(String name, Map<String, Object> claims) {
        people.put(name, claims);
    }

    /** What it says of them only to whoever asks (UserInfo). */
    void tells(String name, Map<String, Object> claims) {
        asked.put(name, claims);
    }

    int port() {
        return port;
    }

    /** From our page to the provider, where they sign in by that name; gives the address that they are sent back to, host and all left out. */
    String asks(Browser browser, String door, String name) {
        var out = browser.get(door).location().orElseThrow();
        var there = new Browser(port);
        var guard =
                Jsoup.parse(there.get("/login").body()).select("[name=_csrf]").attr("value");
        there.form("/login", "username", name, "password", "x", "_csrf", guard);
        return there.get(out.replaceFirst("^https?://[^/]+", "")).leadsTo();
    }

    static String parameter(String address, String name) {
        return URLDecoder.decode(address.replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1"), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        program.close();
    }

    record Back(String address) {}

    record People(Map<String, Map<String, Object>> said, Map<String, Map<String, Object>> asked) {
        Map<String, Object> told(String name) {
            return asked.getOrDefault(
                    name, Map.of("sub", said.getOrDefault(name, Map.of()).getOrDefault("sub", name)));
        }
    }

    /** No configuration by its name: the program under test would find it. */
    @EnableWebSecurity
    static class Program {
        @Bean
        JettyServletWebServerFactory port() {
            return new JettyServletWebServerFactory(0);
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        People people() {
            return new People(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        @Bean
        UserDetailsService users(People people) {
            return name -> {
                if (!people.said().containsKey(name))
                    throw new org.springframework.security.core.userdetails.UsernameNotFoundException(name);
                return User.withUsername(name).password("{noop}x").build();
            };
        }

        @Bean
        SecurityFilterChain all(HttpSecurity http, People people) {
            return http.oauth2AuthorizationServer(server -> server.oidc(oidc ->
                            oidc.userInfoEndpoint(info -> info.userInfoMapper(asks -> new OidcUserInfo(
                                    people.told(asks.getAuthorization().getPrincipalName()))))))
                    .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                    .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        RegisteredClientRepository clients(Back back) {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1")
                    .clientId("kompetencedialogen")
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(back.address())
                    .scope("openid")
                    .scope("email")
                    .scope("profile")
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build())
                    .build());
        }

        @Bean
        JWKSource<SecurityContext> keys() throws Exception {
            var maker = KeyPairGenerator.getInstance("RSA");
            maker.initialize(2048);
            var pair = maker.generateKeyPair();
            var key = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID(UUID.randomUUID().toString())
                    .build();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        /** What is said of somebody stands in the token that says who they are; even who says it, where a test will have it so. */
        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> said(People people) {
            return token -> {
                if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN))
                    people.said()
                            .get(token.getPrincipal().getName())
                            .forEach((claim, value) -> token.getClaims().claim(claim, value));
            };
        }
    }
}
