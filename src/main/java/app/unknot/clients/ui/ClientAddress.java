package app.unknot.clients.ui;

import app.unknot.accounts.Relation;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.shared.ui.RecordAddress;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ClientAddress implements RecordAddress {
    private final CareTeam careTeam;

    ClientAddress(CareTeam careTeam) {
        this.careTeam = careTeam;
    }

    @Override
    public String parameter() {
        return "client";
    }

    @Override
    public boolean leadsSomewhere(UUID id) {
        return careTeam.relationTo(new ClientId(id)) != Relation.NONE;
    }
}
