package app.unknot.schedule.ui;

import app.unknot.shared.text.Text;

/** What the screens of reminders say; the words are in the module's message file. */
enum RemindersText implements Text {
    A_CALENDAR_IS_READ_ELSEWHERE,
    BACK_TO_THE_PRACTICE,
    CALENDARS_NAME_CLIENTS,
    DAY_OF_THE_VISITS,
    EMAIL_IS_SENT,
    EMAIL_MAY_HAVE_GONE,
    EMAIL_SENT,
    FILLED_IN,
    IS_NOT_REMINDED,
    IS_REMINDED,
    MARK_AS_REMINDED,
    NOBODY_TO_REMIND,
    NOT_IN_YOUR_CARE,
    NOT_REMINDED_AFTER_ALL,
    NO_REMINDERS,
    REMINDED_BY,
    REMINDERS,
    REMINDERS_AND_CALENDARS,
    SAVE,
    SAVED,
    SEND_THE_EMAIL,
    SO_MANY_REMINDED,
    TENTATIVE_YET,
    TIME_WITH,
    TIME_WITH_AT,
    WANTS_NO_REMINDERS,
    WANTS_REMINDERS,
    WHO_COMES,
    WILL_BE_REMINDED,
    WILL_NOT_BE_REMINDED,
    WORDS_OF_A_REMINDER,
    YOUR_VISIT
}
