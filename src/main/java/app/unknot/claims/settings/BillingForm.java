package app.unknot.claims.settings;

import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.packet.Sendable;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.typed.PostalCodeReader;
import app.unknot.shared.typed.TextRule;
import java.util.Locale;

/**
 * How the practice bills, as somebody enters it. NPI, taxonomy, phone and the billing address are those of the practice.
 *
 * @param firstName of the person who bills; empty for an organization
 * @param socialSecurity nine digits, with or without hyphens; empty to leave what is kept as it is
 * @param payTo where money goes instead of the billing address; {@link PayTo#NONE} when it goes there
 * @param namesSupervisor whether claims of a supervised therapist name who supervises (loop 2310D)
 */
public record BillingForm(
        BillsAs as, String firstName, String lastName, String socialSecurity, PayTo payTo, boolean namesSupervisor) {
    public static final TextRule FIRST_NAME = TextRule.line(Sendable.FIRST_NAME);
    public static final TextRule LAST_NAME = TextRule.line(Sendable.NAME);

    /** @throws RefusedRequest when a person has no name, a number is none, or an address is not whole */
    BillingForm kept() {
        String first = as.isPerson() ? FIRST_NAME.kept(firstName) : "";
        String last = as.isPerson() ? LAST_NAME.kept(lastName) : "";
        if (as.isPerson() && (first.isEmpty() || last.isEmpty()))
            throw new RefusedRequest(ClaimsWords.SAY_WHO_BILLS.text());
        String digits = as == BillsAs.PERSON_SSN ? socialSecurity.strip().replaceAll("[ -]", "") : "";
        // Neither 000 nor 666 nor 9.. begin a social security number, and none of its parts is zero.
        if (!digits.matches("|(?!000|666|9)\\d{3}(?!00)\\d{2}(?!0000)\\d{4}"))
            throw new RefusedRequest(ClaimsWords.THAT_IS_NO_SOCIAL_SECURITY_NUMBER.text());
        return new BillingForm(as, first, last, digits, payTo.kept(), namesSupervisor);
    }

    /** An address for money; a P.O. box may be one. */
    public record PayTo(String street, String city, String state, String zip) {
        public static final TextRule STREET = TextRule.line(Sendable.STREET);
        public static final TextRule CITY = TextRule.line(Sendable.CITY);
        public static final TextRule STATE = TextRule.line(2);
        public static final PayTo NONE = new PayTo("", "", "", "");

        public boolean isNone() {
            return equals(NONE);
        }

        PayTo kept() {
            PayTo kept = new PayTo(
                    STREET.kept(street),
                    CITY.kept(city),
                    STATE.kept(state).toUpperCase(Locale.ROOT),
                    PostalCodeReader.read(zip).required(""));
            if (kept.isNone()) return NONE;
            if (kept.street.isEmpty() || kept.city.isEmpty() || !kept.state.matches("[A-Z]{2}") || kept.zip.isEmpty())
                throw new RefusedRequest(ClaimsWords.AN_ADDRESS_FOR_MONEY_IS_WHOLE.text());
            return kept;
        }
    }
}
