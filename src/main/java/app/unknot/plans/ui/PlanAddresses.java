package app.unknot.plans.ui;

import app.unknot.plans.PlanPages;
import app.unknot.shared.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module that the practice's page leads to. */
@Configuration(proxyBeanMethods = false)
class PlanAddresses {
    @Bean
    SettingsPage rhythmsPage() {
        return new SettingsPage(SettingsPage.Kind.PLAN_RHYTHMS, PlanPages.RHYTHMS);
    }

    @Bean
    SettingsPage readingPage() {
        return new SettingsPage(SettingsPage.Kind.READING, PlanPages.TOPICS);
    }
}
