package app.unknot.charting.moves;

import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a draft says of the record that it was begun in, not of the session. It does not go along when the draft belongs to
 * another client: the right client has other goals, prefers another pressure, and consents under another name.
 */
public final class RecordBoundFields {
    private RecordBoundFields() {}

    /** Every such field that has a value, and everything taken over from an earlier note that nobody has touched since. */
    public static Set<String> of(NoteState note) {
        Set<String> fields = new TreeSet<>();
        note.liveOperations().stream()
                .map(Operation::field)
                .filter(RecordBoundFields::isOfTheRecord)
                .forEach(fields::add);
        for (String mark : note.fields(NoteField.CARRIED.prefix())) {
            fields.add(mark);
            fields.addAll(takenOver(note, NoteField.CARRIED.codes(mark).getFirst()));
        }
        return fields;
    }

    private static boolean isOfTheRecord(String field) {
        return NoteField.named(field).filter(NoteField::isOfTheRecord).isPresent();
    }

    /** The workspace marks each group that it takes over, and unmarks it at the first touch. */
    private static List<String> takenOver(NoteState note, String group) {
        return note.liveOperations().stream()
                .map(Operation::field)
                .filter(field -> NoteField.groupOf(field).equals(group))
                .toList();
    }
}
