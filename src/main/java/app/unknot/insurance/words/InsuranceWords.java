package app.unknot.insurance.words;

import app.unknot.shared.text.Text;

/** What the services and rules of this module say; the words are in its message file. */
public enum InsuranceWords implements Text {
    A_FEE_NEEDS_A_CODE,
    A_PAYER_NEEDS_A_NAME,
    A_PRESCRIPTION_NEEDS_A_DIAGNOSIS,
    ONE_OF_THESE_TECHNIQUES_IS_ALREADY_BILLED,
    THE_POLICY_ENDS_BEFORE_IT_BEGINS,
    THE_POLICY_NEEDS_THE_MEMBER
}
