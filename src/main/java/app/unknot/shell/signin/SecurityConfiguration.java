package app.unknot.shell.signin;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.signin.SignIn;
import app.unknot.clients.documents.DocumentPages;
import app.unknot.letters.LetterPages;
import app.unknot.outcomes.OutcomePages;
import app.unknot.schedule.SchedulePages;
import app.unknot.shared.PracticeClock;
import app.unknot.shell.doors.RequestTokens;
import app.unknot.shell.doors.sessions.SessionFilter;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** Two chains: the JSON endpoints of the workspace, which answer with a status, and Vaadin's pages, which lead to the sign-in. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {
    /** One static strategy: with one for each context a second Spring context in the same process would sign the first one out. */
    private static final SecurityContextHolderStrategy STRATEGY = new VaadinAwareSecurityContextHolderStrategy();

    @Bean
    static SecurityContextHolderStrategy securityContextHolderStrategy() {
        return STRATEGY;
    }

    /** Argon2id with the least parameters that OWASP names: 19 MiB, two passes, one lane. About 0.3 s on two cores. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        String id = "argon2id-v1";
        return new DelegatingPasswordEncoder(id, Map.of(id, new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)));
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, FreshSubjectFilter freshSubject, LockedSessionFilter locked, SessionFilter sessions) {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(PasskeySignIn.PATH)
                        .permitAll()
                        .requestMatchers("/api/lock/**", "/api/unlock")
                        .authenticated()
                        .anyRequest()
                        .hasRole("THERAPIST"))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(new RequestTokens()).csrfTokenRequestHandler(tokenWithEveryAnswer()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))
                                .accessDeniedHandler(askingForAToken()))
                .addFilterAfter(sessions, SecurityContextHolderFilter.class)
                .addFilterBefore(new RequestSizeFilter(), CsrfFilter.class)
                .addFilterBefore(freshSubject, AuthorizationFilter.class)
                .addFilterAfter(locked, FreshSubjectFilter.class);
        headers(http);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            FreshSubjectFilter freshSubject,
            LockedSessionFilter locked,
            SessionFilter sessions,
            SignInProvider provider,
            SignIn signIn,
            VaadinDefaultRequestCache wanted,
            PracticeClock clock) {
        // By itself: beside the one that Spring makes of the same bean, each wrong password would be hashed, counted
        // and logged twice.
        http.authenticationManager(new ProviderManager(provider))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/" + AccountPages.SIGN_IN,
                                "/assets/**",
                                "/webjars/**",
                                "/" + SchedulePages.calendar("*"),
                                "/" + OutcomePages.checkIn("*"))
                        .permitAll()
                        .requestMatchers("/" + SignInPages.LOCK, "/" + DocumentPages.FILE, "/" + LetterPages.PDF)
                        .authenticated())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/" + AccountPages.SIGN_IN))
                .formLogin(form -> form.failureHandler(new SignInRefusedHandler(clock)))
                .sessionManagement(management -> management.sessionAuthenticationStrategy(new OwnSessionStrategy()))
                // A check-in has no session; the secret in its address is what no other page knows.
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecondFactorFilter.PATH, "/" + OutcomePages.checkIn("*")))
                .addFilterAfter(sessions, SecurityContextHolderFilter.class)
                .addFilterBefore(
                        new SecondFactorFilter(signIn, wanted, clock), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(freshSubject, AuthorizationFilter.class)
                .addFilterAfter(locked, FreshSubjectFilter.class);
        headers(http);
        return http.build();
    }

    /** The token comes with the first answer, so that the first thing a tablet saves is not refused for want of it. */
    private static CsrfTokenRequestAttributeHandler tokenWithEveryAnswer() {
        CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    /** The workspace fetches a new token when it reads 403; what is closed to a role reads as missing. */
    private static AccessDeniedHandler askingForAToken() {
        AccessDeniedHandler closed = new AccessDeniedHandlerImpl();
        return (request, response, denied) -> {
            if (denied instanceof CsrfException) response.setStatus(HttpStatus.FORBIDDEN.value());
            else closed.handle(request, response, denied);
        };
    }

    /** What else every answer carries is put on it further outside, where nothing gets past. */
    private static void headers(HttpSecurity http) {
        http.headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()));
    }
}
