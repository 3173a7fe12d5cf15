package app.unknot.schedule.ui;

import app.unknot.shared.text.Text;

/** What is said of calendars outside the portal; the words are in the module's message file. */
enum CalendarText implements Text {
    ADD_IT_IN_YOUR_CALENDAR,
    BACK_TO_MY_ACCOUNT,
    CALENDARS_STOP_READING,
    CLOSE,
    COPY_THE_ADDRESS,
    END_THE_ADDRESS,
    END_THE_ADDRESS_2,
    FOR_THE_CLIENTS_CALENDAR,
    IT_IS_SHOWN_ONCE,
    IT_NAMES_CLIENTS,
    IT_NAMES_NOBODY,
    MADE_AND_READ,
    MADE_NEVER_READ,
    MAKE_AN_ADDRESS,
    MAKE_A_NEW_ADDRESS,
    MAKE_A_NEW_ADDRESS_2,
    THE_ADDRESS_HAS_ENDED,
    THE_OLD_ONE_STOPS,
    WHO_HAS_IT_SEES_YOUR_VISITS,
    YOUR_ADDRESS,
    YOUR_CALENDAR,
    YOUR_VISITS_IN_ANOTHER_CALENDAR,
    YOU_HAVE_NO_ADDRESS
}
