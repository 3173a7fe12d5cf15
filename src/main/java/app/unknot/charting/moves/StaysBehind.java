package app.unknot.charting.moves;

import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a draft says of the record that it was begun in, not of the session. It does not go along when the draft belongs to
 * another client: the right client has other goals, prefers another pressure, and consents under another name.
 */
public final class StaysBehind {
    /** Acknowledged anew by every move, also where nothing limited: whose limits they are has changed. */
    public static final String LIMITS_SEEN = "limits.seen";

    private static final Pattern OF_THE_RECORD = Pattern.compile(
            "(progress|able|prefer|adapted)\\..+|pressure\\.(next|confirmed)|consent\\.today|unchanged\\.confirmed|limits\\.seen");
    private static final String CARRIED = "carried.";
    private static final List<String> GROUPED = List.of("homecare", "product", "quality", "painful");

    private StaysBehind() {}

    /** Every such field that has a value, and everything taken over from an earlier note that nobody has touched since. */
    public static Set<String> of(NoteState note) {
        Set<String> fields = new TreeSet<>();
        note.liveOperations().stream()
                .map(Operation::field)
                .filter(field -> OF_THE_RECORD.matcher(field).matches())
                .forEach(fields::add);
        for (String mark : note.fields(CARRIED)) {
            fields.add(mark);
            fields.addAll(takenOver(note, mark.substring(CARRIED.length())));
        }
        return fields;
    }

    /** The workspace marks each group that it takes over with {@code carried.<group>}, and unmarks it at the first touch. */
    private static List<String> takenOver(NoteState note, String group) {
        boolean several = group.startsWith("region.") || GROUPED.contains(group);
        return note.liveOperations().stream()
                .map(Operation::field)
                .filter(field -> field.equals(group) || (several && field.startsWith(group + ".")))
                .toList();
    }
}
