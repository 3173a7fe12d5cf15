package app.unknot.charting;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a draft took over from an earlier note and nobody has touched since. The workspace marks each group that it takes over
 * with {@code carried.<group>}, and takes the mark away at the first touch.
 */
final class CarriedFields {
    private static final String MARK = "carried.";
    private static final List<String> GROUPED = List.of("homecare", "product", "quality", "painful");

    private CarriedFields() {}

    /** Every such field, with its mark. */
    static Set<String> of(NoteState note) {
        Set<String> fields = new TreeSet<>();
        for (String mark : note.fields(MARK)) {
            String group = mark.substring(MARK.length());
            fields.add(mark);
            note.fields(group).stream()
                    .filter(field -> field.equals(group) || field.startsWith(group + "."))
                    .filter(field -> field.equals(group) || group.startsWith("region.") || GROUPED.contains(group))
                    .forEach(fields::add);
        }
        return fields;
    }
}
