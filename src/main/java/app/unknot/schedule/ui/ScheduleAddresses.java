package app.unknot.schedule.ui;

import app.unknot.schedule.SchedulePages;
import app.unknot.shared.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module that the practice's page and a person's own lead to. */
@Configuration(proxyBeanMethods = false)
class ScheduleAddresses {
    @Bean
    SettingsPage messagesPage() {
        return new SettingsPage(SettingsPage.Kind.MESSAGES, SchedulePages.MESSAGES);
    }

    @Bean
    SettingsPage ownCalendarPage() {
        return new SettingsPage(SettingsPage.Kind.OWN_CALENDAR, SchedulePages.OWN_CALENDAR);
    }
}
