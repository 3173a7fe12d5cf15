package app.unknot.practice.locations;

import app.unknot.shared.text.Text;

/** What is said about places of work; the words are in the module's message file. */
public enum LocationText implements Text {
    ALL_LOCATIONS,
    ANOTHER_LOCATION_HAS_THAT_NAME,
    A_LOCATION_NEEDS_A_NAME,
    A_ROOM_HAS_THAT_NAME,
    A_ROOM_NEEDS_A_NAME,
    CLOSED_PLACE,
    ENTER_THE_WHOLE_ADDRESS,
    SOMEONE_CHANGED_THIS_LOCATION,
    THERE_ARE_200_LOCATIONS,
    THERE_IS_NO_SUCH_ZONE,
    THE_LAST_LOCATION_STAYS_OPEN,
    THE_NPI_OF_A_LOCATION,
    THE_PHONE_IS_TOO_LONG,
    VISITS_ARE_BOOKED_THERE
}
