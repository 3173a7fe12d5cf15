package app.unknot.shared.typed;

import app.unknot.shared.text.Text;

/** What is said of something that was typed; the words are in the module's message file. */
enum ReadingText implements Text {
    ADD_THE_YEAR,
    AN_ACCENT_HAS_NO_LETTER,
    AN_NPI_HAS_TEN_DIGITS,
    AT_MOST_CHARACTERS,
    A_ZIP_CODE_HAS_DIGITS,
    DID_YOU_MEAN,
    DID_YOU_MEAN_OR,
    HAS_DAYS,
    NOBODY_KNOWS_THAT_AREA_CODE,
    THAT_BIRTHDAY_IS_IN_THE_FUTURE,
    THAT_DAY_IS_TOO_EARLY,
    THAT_DAY_IS_TOO_LATE,
    THAT_IS_NOT_AN_NPI,
    THERE_IS_NO_MONTH,
    TYPE_AN_AMOUNT_SUCH_AS,
    TYPE_A_DAY_SUCH_AS,
    TYPE_A_PHONE_NUMBER,
    TYPE_A_TIME_SUCH_AS,
    TYPE_MONTH_DAY_AND_YEAR,
    TYPE_THE_YEAR_WITH_FOUR_DIGITS,
}
