package app.unknot.clients.emergency.ui;

import app.unknot.clients.ClientId;
import app.unknot.clients.emergency.EmergencyAccess;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.shared.ui.RecordAddress;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The record that stands in the address of the reading page: it leads somewhere as long as the access is open. */
@Configuration(proxyBeanMethods = false)
class EmergencyAddresses {
    @Bean
    RecordAddress emergencyAddress(EmergencyAccess emergencies, ClientAliases aliases) {
        return new RecordAddress("emergency", id -> emergencies.reaches(new ClientId(id)), goingOn(aliases));
    }

    /** An address of a record that was merged leads to the record that goes on. */
    private static UnaryOperator<UUID> goingOn(ClientAliases aliases) {
        return id -> aliases.survivor(new ClientId(id)).value();
    }
}
