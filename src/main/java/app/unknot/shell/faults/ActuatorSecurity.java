package app.unknot.shell.faults;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * Who may look from outside. Health: everybody, one word. Figures: callers with the token; behind a proxy every caller seems to come
 * from this machine, so the address proves nothing. Anything else, and figures without a token, are as if they did not exist.
 */
@Configuration(proxyBeanMethods = false)
class ActuatorSecurity {
    @Bean
    @Order(0)
    SecurityFilterChain actuator(HttpSecurity http, @Value("${unknot.metrics.token}") String token) {
        http.securityMatcher("/actuator", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access((who, asked) -> new AuthorizationDecision(
                                holds(token, asked.getRequest().getHeader(HttpHeaders.AUTHORIZATION))))
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)));
        return http.build();
    }

    private static boolean holds(String token, @org.jspecify.annotations.Nullable String header) {
        return !token.isBlank()
                && header != null
                && MessageDigest.isEqual(
                        ("Bearer " + token).getBytes(StandardCharsets.UTF_8), header.getBytes(StandardCharsets.UTF_8));
    }
}
