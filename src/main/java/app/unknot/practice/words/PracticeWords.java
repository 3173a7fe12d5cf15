package app.unknot.practice.words;

import app.unknot.shared.text.Text;

/** What the services and rules of this module say; the words are in its message file. */
public enum PracticeWords implements Text {
    ALL_LOCATIONS,
    ANOTHER_LOCATION_HAS_THAT_NAME,
    A_LOCATION_NEEDS_A_NAME,
    A_ROOM_HAS_THAT_NAME,
    A_ROOM_NEEDS_A_NAME,
    A_SERVICE_NEEDS_A_NAME,
    A_SERVICE_TAKES_5_TO_240,
    CLOSED_PLACE,
    ENTER_THE_WHOLE_ADDRESS,
    MIN,
    SOMEONE_CHANGED_THIS_LOCATION,
    THERE_ARE_200_LOCATIONS,
    THERE_IS_ALREADY_A_SERVICE,
    THERE_IS_NO_SUCH_ZONE,
    THE_LAST_LOCATION_STAYS_OPEN,
    THE_NPI_OF_A_LOCATION,
    THE_PHONE_IS_TOO_LONG,
    THE_TURNOVER_TAKES_0_TO_60,
    UNKNOT_DOES_NOT_WRITE_DATES,
    VISITS_ARE_BOOKED_THERE
}
