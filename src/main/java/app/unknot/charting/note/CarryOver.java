package app.unknot.charting.note;

/** What a therapist takes over from the last note with one tap. What was felt, checked or measured is asked again. */
enum CarryOver {
    ARRIVE,
    HANDS_ON,
    S,
    O,
    A,
    P,
    FINISH
}
