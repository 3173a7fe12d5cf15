package app.unknot.practice.words;

import app.unknot.shared.text.Text;

/** What the services and rules of this module say; the words are in its message file. */
public enum PracticeWords implements Text {
    A_SERVICE_NEEDS_A_NAME,
    A_SERVICE_TAKES_5_TO_240,
    MIN,
    THERE_IS_ALREADY_A_SERVICE,
    THE_TURNOVER_TAKES_0_TO_60,
    UNKNOT_DOES_NOT_WRITE_DATES
}
