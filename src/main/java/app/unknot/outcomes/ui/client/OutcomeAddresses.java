package app.unknot.outcomes.ui.client;

import app.unknot.outcomes.OutcomePages;
import app.unknot.shared.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of this module that the practice's page leads to. */
@Configuration(proxyBeanMethods = false)
class OutcomeAddresses {
    @Bean
    SettingsPage instrumentsPage() {
        return new SettingsPage(SettingsPage.Kind.INSTRUMENTS, OutcomePages.INSTRUMENTS);
    }
}
