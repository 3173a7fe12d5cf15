package app.unknot.clients.emergency.ui;

import app.unknot.clients.ClientId;
import app.unknot.clients.emergency.EmergencyAccess;
import app.unknot.shared.ui.RecordAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The record that stands in the address of the reading page: it leads somewhere as long as the access is open. */
@Configuration(proxyBeanMethods = false)
class EmergencyAddresses {
    @Bean
    RecordAddress emergencyAddress(EmergencyAccess emergencies) {
        return new RecordAddress("emergency", id -> emergencies.reaches(new ClientId(id)));
    }
}
