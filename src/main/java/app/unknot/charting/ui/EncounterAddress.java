package app.unknot.charting.ui;

import app.unknot.charting.EncounterId;
import app.unknot.charting.Encounters;
import app.unknot.shared.ui.RecordAddress;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class EncounterAddress implements RecordAddress {
    private final Encounters encounters;

    EncounterAddress(Encounters encounters) {
        this.encounters = encounters;
    }

    @Override
    public String parameter() {
        return "encounter";
    }

    @Override
    public boolean leadsSomewhere(UUID id) {
        return encounters.reaches(new EncounterId(id));
    }
}
