package app.unknot.clients.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.shared.ui.RecordAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The records of this module that stand in addresses. */
@Configuration(proxyBeanMethods = false)
class ClientAddresses {
    @Bean
    RecordAddress clientAddress(ClientDirectory clients) {
        return new RecordAddress("client", id -> clients.reaches(new ClientId(id)));
    }
}
