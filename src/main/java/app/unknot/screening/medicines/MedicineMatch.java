package app.unknot.screening.medicines;

import java.util.List;

/**
 * A place in a text that names a medicine.
 *
 * @param typed as it stands in the text
 * @param medicines the one of that name; for a misspelling every name that is equally near
 * @param exact whether it is spelled like one on the list; a misspelling is only a question, never counted
 */
public record MedicineMatch(String typed, List<Medicine> medicines, boolean exact) {
    public MedicineMatch {
        medicines = List.copyOf(medicines);
    }
}
