package dk.kompetencedialog.account.signin;

import dk.kompetencedialog.account.signin.own.OwnLoginSecurity;
import dk.kompetencedialog.account.signin.session.AskedPage;
import dk.kompetencedialog.account.signin.session.OldSignIns;
import dk.kompetencedialog.account.signin.session.OwnSessions;
import dk.kompetencedialog.platform.web.Answers;
import dk.kompetencedialog.platform.web.SeeOther;
import dk.kompetencedialog.platform.web.Sentence;
import dk.kompetencedialog.platform.web.failure.Failures;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/** Two ways through the house: live pages and open doors without a session, all else with one. What a viewer may see, lookups decide. */
@Configuration(proxyBeanMethods = false)
class Security {
    private final Answers answers;
    private final Failures failures;

    Security(Answers answers, Failures failures) {
        this.answers = answers;
        this.failures = failures;
    }

    /** Here a seat's cookie counts and {@link OwnOrigin} guards; no session is read or written. */
    @Bean
    @Order(1)
    SecurityFilterChain live(HttpSecurity http) {
        return http.securityMatcher(
                        "/w/**",
                        "/join/**",
                        "/j/**",
                        "/invitation/**",
                        "/hearing/**",
                        "/check-in/**",
                        "/calendar/**",
                        "/strategy/**",
                        "/privacy/**",
                        "/help/**",
                        "/static/**",
                        "/language/**")
                .addFilterBefore(new NoSession(), DisableEncodeUrlFilter.class)
                .headers(Security::onlyTransport)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain house(HttpSecurity http, SignOut signOut, OwnSessions sessions, OwnLoginSecurity ownLogin) {
        return http.addFilterBefore(new OldSignIns(sessions), SecurityContextHolderFilter.class)
                .headers(Security::onlyTransport)
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/", "/sign-in/**", "/mailbox", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .requestCache(AbstractHttpConfigurer::disable)
                .oauth2Login(ownLogin::on)
                .logout(out -> out.logoutRequestMatcher(signOut)
                        .addLogoutHandler(signOut)
                        .logoutSuccessHandler(signOut))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((in, out, why) -> signIn(in, out))
                        .accessDeniedHandler((in, out, why) -> stale(in, out)))
                .build();
    }

    /** All other headers are {@code platform.web}'s. */
    private static void onlyTransport(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().httpStrictTransportSecurity(only -> only.includeSubDomains(false));
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = request.getMethod().equals("GET");
        if (page) AskedPage.remember(request, response);
        var answer = page
                ? new SeeOther("/sign-in" + why(request))
                : failures.of(Sentence.unauthorized("account.signedOut"), request);
        answers.write(answer, request, response);
    }

    /** Whoever shows a session that is gone was signed in here, and hears why that is no more. */
    private static String why(HttpServletRequest request) {
        if (request.getAttribute(OldSignIns.ENDED) != null) return "?why=old";
        return request.getRequestedSessionId() == null || request.isRequestedSessionIdValid() ? "" : "?why=ended";
    }

    private void stale(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.write(failures.of(Sentence.forbidden("account.stale"), request), request, response);
    }
}
