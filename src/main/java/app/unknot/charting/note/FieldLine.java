package app.unknot.charting.note;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of the catalogue, as it is handed to the workspace.
 *
 * @param name with a star for each code
 * @param label with {@code {0}}, {@code {1}} for its codes in words
 * @param slots what each star stands for, such as REGION
 * @param section where it is written
 * @param value what it takes
 * @param carried how it is taken over from the last note
 * @param compared how it is held against the last note before signing
 */
public record FieldLine(
        String name,
        String label,
        List<String> slots,
        NoteGap.Section section,
        ValueLine value,
        CarriedLine carried,
        ComparedLine compared) {
    /** All of the catalogue, in its order. */
    public static List<FieldLine> all() {
        return Arrays.stream(NoteField.values()).map(FieldLine::of).toList();
    }

    /**
     * What a field takes.
     *
     * @param type such as NUMBER
     * @param low the lowest number
     * @param high the highest number, or how many characters a text can have
     * @param choices the answers by their codes, in the order in which they are offered
     * @param codes the codes at the end of its name with their words, where they are answers that are offered
     */
    public record ValueLine(String type, int low, int high, Map<String, String> choices, Map<String, String> codes) {}

    /**
     * How a field is taken over from the last note.
     *
     * @param with what else goes with it, or null when it is not taken over
     * @param depth how many parts of its name it shares with what is confirmed together with it; 0 when it stands alone
     */
    public record CarriedLine(@Nullable String with, int depth) {}

    /**
     * How a field is held against the last note.
     *
     * @param said whether it is what the client says
     * @param found whether it is what was found or done
     * @param told whether a change of it is told before signing
     */
    public record ComparedLine(boolean said, boolean found, boolean told) {}

    private static FieldLine of(NoteField field) {
        FieldSpec spec = field.spec();
        FieldValue value = spec.value();
        List<Slot> slots = spec.slots();
        CarryOver with = spec.carrying().with();
        return new FieldLine(
                field.key(),
                field.label(),
                slots.stream().map(Slot::name).toList(),
                spec.section(),
                new ValueLine(
                        value.type().name(),
                        value.low(),
                        value.high(),
                        value.choices(),
                        slots.isEmpty() ? Map.of() : slots.getLast().words()),
                new CarriedLine(
                        with == null ? null : with.name(), spec.carrying().depth()),
                new ComparedLine(
                        field.is(FieldSpec.Trait.SAID),
                        field.is(FieldSpec.Trait.FOUND),
                        field.is(FieldSpec.Trait.TOLD)));
    }
}
