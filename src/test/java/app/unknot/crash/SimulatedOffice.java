package app.unknot.crash;

import app.unknot.claims.RemittanceReport;
import app.unknot.claims.Remittances;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a manager does with a payer's file: the screen's own service, asked over HTTP. A kill test's portal finds it on its class path,
 * no other has it.
 */
@RestController
@ConditionalOnProperty(SimulatedOffice.ON)
class SimulatedOffice {
    static final String ON = "unknot.simulated-screens";

    private final Remittances remittances;

    SimulatedOffice(Remittances remittances) {
        this.remittances = remittances;
    }

    /**
     * @param posted whole; otherwise parked
     * @param why it was parked
     */
    record Taken(UUID id, boolean posted, String why) {}

    @PostMapping("/simulated/remittances")
    Taken take(@RequestBody String file) {
        RemittanceReport report = remittances
                .importRemittance("payer.835", file.getBytes(StandardCharsets.US_ASCII))
                .getFirst();
        return new Taken(report.id().value(), report.posted(), report.reasons().toString());
    }

    /** These addresses ask who is signed in, as all others do; the services ask what that person may. */
    @Bean
    @Order(0)
    static SecurityFilterChain simulated(HttpSecurity http) {
        return http.securityMatcher("/simulated/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
