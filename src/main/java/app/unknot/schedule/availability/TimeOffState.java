package app.unknot.schedule.availability;

import app.unknot.shared.text.Text;

/** Where a time off stands. Only what is approved keeps anybody from being booked. */
public enum TimeOffState implements Text {
    REQUESTED,
    APPROVED,
    DECLINED,
    CANCELED
}
