package app.unknot.schedule.booking;

import app.unknot.shared.text.Text;

/** Why something cannot be booked; the words are in the module's message file. */
enum BookingText implements Text {
    DOES_NOT_WORK_THERE,
    THE_LOCATION_IS_CLOSED,
    THE_ROOM_IS_ELSEWHERE
}
