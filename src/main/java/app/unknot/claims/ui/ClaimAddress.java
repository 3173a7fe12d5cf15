package app.unknot.claims.ui;

import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimService;
import app.unknot.shared.ui.RecordAddress;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ClaimAddress implements RecordAddress {
    private final ClaimService claims;

    ClaimAddress(ClaimService claims) {
        this.claims = claims;
    }

    @Override
    public String parameter() {
        return "claim";
    }

    @Override
    public boolean leadsSomewhere(UUID id) {
        return claims.exists(new ClaimId(id));
    }
}
