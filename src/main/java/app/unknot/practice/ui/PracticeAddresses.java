package app.unknot.practice.ui;

import app.unknot.practice.PracticePages;
import app.unknot.shared.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module to which lower ones lead. */
@Configuration(proxyBeanMethods = false)
class PracticeAddresses {
    @Bean
    SettingsPage locationsPage() {
        return new SettingsPage(SettingsPage.Kind.LOCATIONS, PracticePages.LOCATIONS);
    }
}
