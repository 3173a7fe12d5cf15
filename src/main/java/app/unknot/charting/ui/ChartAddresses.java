package app.unknot.charting.ui;

import app.unknot.charting.NoteId;
import app.unknot.charting.NotePages;
import app.unknot.charting.encounters.EncounterId;
import app.unknot.charting.encounters.Encounters;
import app.unknot.charting.history.ChartHistory;
import app.unknot.shared.ui.RecordAddress;
import app.unknot.shared.ui.SessionAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The records of this module that stand in addresses. */
@Configuration(proxyBeanMethods = false)
class ChartAddresses {
    @Bean
    RecordAddress noteAddress(ChartHistory history) {
        return new RecordAddress("note", id -> history.reaches(new NoteId(id)));
    }

    @Bean
    RecordAddress encounterAddress(Encounters encounters) {
        return new RecordAddress("encounter", id -> encounters.reaches(new EncounterId(id)));
    }

    @Bean
    SessionAddress sessionAddress() {
        return note -> NotePages.write(new NoteId(note));
    }
}
