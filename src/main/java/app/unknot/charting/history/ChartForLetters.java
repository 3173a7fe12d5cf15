package app.unknot.charting.history;

import app.unknot.anatomy.Regions;
import app.unknot.charting.note.AnswerWords;
import app.unknot.charting.note.FieldWords;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteRow;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.ClientId;
import app.unknot.letters.Treatment;
import app.unknot.letters.TreatmentRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What signed notes have to say in a letter: how many, pain at first and last, what was found by hand and done last time. */
@Component
class ChartForLetters implements TreatmentRecord {
    private static final int PAGE = 20;
    private static final int PAGES = 50;

    private final ChartHistory history;

    ChartForLetters(ChartHistory history) {
        this.history = history;
    }

    @Override
    public Optional<Treatment> of(ClientId client) {
        List<NoteRow> all = signed(client);
        return history.last(client).map(last -> {
            List<String> found = last.content().fields().entrySet().stream()
                    .filter(field -> NoteField.FINDING.isNamed(field.getKey()))
                    .map(field -> FieldWords.value(field.getValue()))
                    .toList();
            List<String> done = last.content().work().stream()
                    .map(work -> ChartingWords.PRESSURE_OF_10_MIN.text(
                            Regions.name(work.region()), AnswerWords.number(work.pressure()), work.minutes()))
                    .toList();
            return new Treatment(
                    all.size(),
                    all.getLast().head().serviceDate(),
                    last.content().head().serviceDate(),
                    all.getLast().painBefore(),
                    last.content().number(NoteField.PAIN_BEFORE),
                    found,
                    done);
        });
    }

    /** The newest first; a thousand at most. */
    private List<NoteRow> signed(ClientId client) {
        List<NoteRow> all = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            List<NoteRow> found = history.signedNotes(client, page);
            all.addAll(found);
            if (found.size() < PAGE) break;
        }
        return all;
    }
}
