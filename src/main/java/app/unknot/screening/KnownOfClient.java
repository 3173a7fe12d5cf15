package app.unknot.screening;

import app.unknot.clients.consent.Consents;

/**
 * What the record knows better than any answer.
 *
 * @param age in years
 * @param guardian whether a guardian's consent counts; read under age only
 */
record KnownOfClient(int age, boolean guardian) {
    Facts addTo(Facts facts) {
        Facts aged = facts.with("age", age);
        return age < Consents.OF_AGE ? aged.with("guardian_consent", guardian) : aged;
    }
}
