package app.unknot.practice.words;

import app.unknot.shared.text.Text;

/** What the services and rules of this module say; the words are in its message file. */
public enum PracticeWords implements Text {
    A_SERVICE_NEEDS_A_NAME,
    A_SERVICE_TAKES_5_TO_240,
    A_TAXONOMY_CODE_HAS_10,
    ENTER_THE_STATE_AS_TWO,
    MIN,
    THERE_IS_ALREADY_A_SERVICE,
    THE_EMERGENCY_NUMBER_IS_SHOWN,
    THE_PRACTICE_NEEDS_A_NAME,
    THE_TAX_ID_HAS_9,
    THE_TURNOVER_TAKES_0_TO_60,
    UNKNOT_DOES_NOT_WRITE_DATES
}
