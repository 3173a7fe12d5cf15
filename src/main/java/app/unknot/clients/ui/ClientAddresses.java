package app.unknot.clients.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.shared.ui.RecordAddress;
import app.unknot.shared.ui.SettingsPage;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The records of this module that stand in addresses, and its pages that others lead to. */
@Configuration(proxyBeanMethods = false)
class ClientAddresses {
    @Bean
    RecordAddress clientAddress(ClientDirectory clients, ClientAliases aliases) {
        return new RecordAddress("client", id -> clients.reaches(new ClientId(id)), goingOn(aliases));
    }

    @Bean
    SettingsPage consentFormsPage() {
        return new SettingsPage(SettingsPage.Kind.CONSENT_FORMS, ClientPages.CONSENT_FORMS);
    }

    /** An address of a record that was merged leads to the record that goes on. */
    private static UnaryOperator<UUID> goingOn(ClientAliases aliases) {
        return id -> aliases.survivor(new ClientId(id)).value();
    }
}
