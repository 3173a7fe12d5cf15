package app.unknot.schedule.waitlist;

import app.unknot.shared.text.Text;

/** Why a time does not suit somebody who waits. */
public enum Misfit implements Text {
    OTHER_THERAPIST,
    OTHER_PLACE,
    TOO_SHORT,
    OTHER_DAY,
    OTHER_HOURS
}
