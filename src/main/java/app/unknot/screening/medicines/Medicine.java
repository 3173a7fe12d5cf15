package app.unknot.screening.medicines;

import java.util.List;

/**
 * One name on the list.
 *
 * @param name as it is written on the box
 * @param generic what is in it; two names with the same one are the same medicine
 * @param kinds what it usually is, in the order of the list, at least one
 */
public record Medicine(String name, String generic, List<MedicineKind> kinds) {
    public Medicine {
        kinds = List.copyOf(kinds);
    }
}
