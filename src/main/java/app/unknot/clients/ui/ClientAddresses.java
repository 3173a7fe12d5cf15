package app.unknot.clients.ui;

import app.unknot.accounts.Relation;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.shared.ui.RecordAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The records of this module that stand in addresses. */
@Configuration(proxyBeanMethods = false)
class ClientAddresses {
    @Bean
    RecordAddress clientAddress(CareTeam careTeam) {
        return new RecordAddress("client", id -> careTeam.relationTo(new ClientId(id)) != Relation.NONE);
    }
}
