package app.unknot.screening.clearances;

import app.unknot.screening.Finding;
import app.unknot.shared.typed.TextRule;
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
    public static final TextRule NAME = TextRule.line(200);
    public static final TextRule PROFESSION = TextRule.line(80);
    public static final TextRule AREAS = TextRule.line(1_000);

    public ClearanceForm {
        rules = Set.copyOf(rules);
    }

    /** As it is kept: its texts without what nobody sees. */
    ClearanceForm kept() {
        return new ClearanceForm(
                rules,
                NAME.kept(provider),
                PROFESSION.kept(profession),
                NAME.kept(contact),
                issuedOn,
                expiresOn,
                new ClearanceTerms(
                        terms.pressureLimit(),
                        AREAS.kept(terms.keepOff()),
                        terms.regions(),
                        terms.notPositions(),
                        terms.heat()));
    }
}
