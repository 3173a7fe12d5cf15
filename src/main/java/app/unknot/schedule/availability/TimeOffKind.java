package app.unknot.schedule.availability;

import app.unknot.shared.text.Text;

/** What a therapist is away for. */
public enum TimeOffKind implements Text {
    TIME_OFF,
    TRAINING
}
