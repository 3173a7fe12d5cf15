package app.unknot.schedule.ui;

import app.unknot.shared.text.Text;

/** What the screens of therapists' weekly hours say; the words are in the module's message file. */
enum HoursText implements Text {
    AS_OPEN,
    AS_THE_LOCATION_IS_OPEN,
    BOOKED_VISITS_STAY,
    BREAK,
    BREAK_FROM_ON,
    BREAK_UNTIL_ON,
    CHANGE_THE_HOURS,
    CHOOSE_THE_DAY,
    ENDS_ON,
    ENTERED_FROM,
    ENTER_BOTH_TIMES_OF,
    EVERY_WEEK_FROM,
    HOURS_OF,
    NOBODY_TREATS_HERE,
    OFF,
    SAVED_AND_VISITS_STAY,
    SAVE_THE_HOURS,
    STARTS_ON,
    THE_HOURS_ARE_SAVED,
    WEEKLY_HOURS,
    WHO_AND_WHERE,
    WORKS_ON
}
