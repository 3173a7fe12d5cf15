package app.unknot.charting.ui;

import app.unknot.charting.ChartHistory;
import app.unknot.charting.NoteId;
import app.unknot.shared.ui.RecordAddress;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class NoteAddress implements RecordAddress {
    private final ChartHistory history;

    NoteAddress(ChartHistory history) {
        this.history = history;
    }

    @Override
    public String parameter() {
        return "note";
    }

    @Override
    public boolean leadsSomewhere(UUID id) {
        return history.reaches(new NoteId(id));
    }
}
