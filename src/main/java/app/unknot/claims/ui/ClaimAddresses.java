package app.unknot.claims.ui;

import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimService;
import app.unknot.shared.ui.RecordAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The records of this module that stand in addresses. */
@Configuration(proxyBeanMethods = false)
class ClaimAddresses {
    @Bean
    RecordAddress claimAddress(ClaimService claims) {
        return new RecordAddress("claim", id -> claims.exists(new ClaimId(id)));
    }
}
