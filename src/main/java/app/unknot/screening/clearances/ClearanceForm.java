package app.unknot.screening.clearances;

import app.unknot.screening.Finding;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a provider's answer says, as it is written down when its paper is kept.
 *
 * @param rules codes of the rules that it clears, such as C01, or {@link Finding#HOLD} for what is on hold
 * @param provider who signed it
 * @param contact where one can ask back: a phone or an address
 * @param expiresOn last day on which it counts
 */
public record ClearanceForm(
        Set<String> rules,
        String provider,
        String profession,
        String contact,
        LocalDate issuedOn,
        LocalDate expiresOn,
        ClearanceTerms terms) {
    public ClearanceForm {
        rules = Set.copyOf(rules);
    }
}
