package app.unknot.screening.answers;

import app.unknot.clients.consent.Consents;
import app.unknot.screening.questions.Facts;

/**
 * What the record knows better than any answer.
 *
 * @param age in years
 * @param guardian whether a guardian's consent counts; read under age only
 */
public record ClientFacts(int age, boolean guardian) {
    public Facts addTo(Facts facts) {
        Facts aged = facts.with("age", age);
        return age < Consents.OF_AGE ? aged.with("guardian_consent", guardian) : aged;
    }
}
