package app.unknot.claims.settings;

import app.unknot.shared.text.Text;

/** Who the billing provider of a claim is (loop 2010AA). */
public enum BillsAs implements Text {
    /** The practice under its name and employer number. */
    ORGANIZATION,
    /** One therapist under their own name, with an employer number. */
    PERSON,
    /** The same with a social security number. */
    PERSON_SSN;

    public boolean isPerson() {
        return this != ORGANIZATION;
    }
}
