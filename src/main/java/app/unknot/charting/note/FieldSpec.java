package app.unknot.charting.note;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of one field, or of many alike.
 *
 * @param name its name; what differs among many alike stands in braces as the name of a {@link Slot}
 * @param value what it takes
 * @param section where it is written
 * @param part where it is listed in the signed note, or null
 * @param carrying how it is taken over from the last note
 * @param traits what else is true of it
 */
record FieldSpec(
        String name,
        FieldValue value,
        NoteGap.Section section,
        NoteSummary.@Nullable Part part,
        Carrying carrying,
        Set<Trait> traits) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    /** Each name with slots becomes a pattern once. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    /** What can be true of a field. */
    enum Trait {
        /** A client may answer it while holding the tablet. */
        BY_CLIENT,
        /** It speaks of the record, so it does not go along when the note belongs to another one. */
        OF_RECORD,
        /** A yes that reads best in one list with its like; the list is called what stands before the last comma of the label. */
        LIST,
        /** What the client says: two visits with the same of it, and the same found, are asked about before signing. */
        SAID,
        /** What was found or done. */
        FOUND,
        /** Told before signing when it is not what it was last time. */
        TOLD
    }

    /**
     * How a field is taken over from the last note.
     *
     * @param with what else goes with it, or null when it is not taken over
     * @param depth how many parts of its name it shares with what is confirmed together with it; 0 when it stands alone
     */
    record Carrying(@Nullable CarryOver with, int depth) {
        private static final Carrying NOT = new Carrying(null, 0);
    }

    FieldSpec {
        traits = Set.copyOf(traits);
    }

    static FieldSpec field(String name, FieldValue value) {
        return new FieldSpec(name, value, NoteGap.Section.ARRIVE, null, Carrying.NOT, Set.of());
    }

    FieldSpec at(NoteGap.Section written) {
        return new FieldSpec(name, value, written, part, carrying, traits);
    }

    FieldSpec at(NoteGap.Section written, NoteSummary.Part read) {
        return at(written).in(read);
    }

    FieldSpec in(NoteSummary.Part read) {
        return new FieldSpec(name, value, section, read, carrying, traits);
    }

    FieldSpec carriedAs(CarryOver with, int shared) {
        return new FieldSpec(name, value, section, part, new Carrying(with, shared), traits);
    }

    FieldSpec together(int shared) {
        return new FieldSpec(name, value, section, part, new Carrying(carrying.with(), shared), traits);
    }

    FieldSpec with(Trait first, Trait... more) {
        return new FieldSpec(name, value, section, part, carrying, EnumSet.of(first, more));
    }

    /** The first parts of a name; all of it for 0. */
    static String head(String name, int parts) {
        int end = -1;
        for (int i = 0; i < parts; i++) {
            end = name.indexOf('.', end + 1);
            if (end < 0) return name;
        }
        return end < 0 ? name : name.substring(0, end);
    }

    boolean isFamily() {
        return name.contains("{");
    }

    List<Slot> slots() {
        return SLOT.matcher(name)
                .results()
                .map(found -> Slot.valueOf(found.group(1)))
                .toList();
    }

    /** The name with a star for each slot. */
    String pattern() {
        return SLOT.matcher(name).replaceAll("*");
    }

    String prefix() {
        return isFamily() ? name.substring(0, name.indexOf('{')) : name;
    }

    boolean fits(String field) {
        int first = name.indexOf('{');
        int last = name.lastIndexOf('}') + 1;
        // Most names of a note are none of these, and need no pattern to say so.
        return field.regionMatches(0, name, 0, first)
                && field.endsWith(name.substring(last))
                && matcher(field).matches();
    }

    List<String> codes(String field) {
        Matcher matcher = matcher(field);
        if (!matcher.matches()) throw new IllegalArgumentException(field + " is not one of " + pattern());
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) codes.add(matcher.group(i));
        return codes;
    }

    String named(String... codes) {
        String named = name;
        for (String code : codes) named = SLOT.matcher(named).replaceFirst(Matcher.quoteReplacement(code));
        if (named.contains("{") || codes.length != slots().size())
            throw new IllegalArgumentException(pattern() + " has " + slots().size() + " codes");
        return named;
    }

    private Matcher matcher(String field) {
        return PATTERNS.computeIfAbsent(name, FieldSpec::compiled).matcher(field);
    }

    private static Pattern compiled(String name) {
        return Pattern.compile(SLOT.matcher(name.replace(".", "\\."))
                .replaceAll(slot -> Matcher.quoteReplacement(
                        "(" + Slot.valueOf(slot.group(1)).codes() + ")")));
    }
}
