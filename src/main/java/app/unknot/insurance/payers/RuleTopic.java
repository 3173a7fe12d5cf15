package app.unknot.insurance.payers;

import app.unknot.shared.text.Text;

/** What a rule of a payer is about. Each has a source of its own. */
public enum RuleTopic implements Text {
    UNITS,
    FIRST_CLAIM,
    CORRECTED_CLAIM,
    APPEAL,
    CODES,
    MODIFIERS,
    BEFORE_THE_VISIT,
    MEMBER_ID,
    NO_ANSWER
}
