package app.unknot.outcomes.instruments;

import app.unknot.shared.text.Text;

/** The answers of the two questions that are chosen from words. Their order is their number, which is kept for good. */
public final class Choices {
    private Choices() {}

    /** How it is with work. */
    enum Work implements Text {
        AS_USUAL,
        WITH_LIMITS,
        OFF_BECAUSE_OF_THE_BACK,
        OFF_FOR_ANOTHER_REASON,
        NO_PAID_WORK
    }

    /** What was taken over the past week, the strongest of it. */
    enum Medicine implements Text {
        NONE,
        OVER_THE_COUNTER,
        PRESCRIBED,
        OPIOID
    }

    /**
     * @param value of the answer, from 0
     * @throws IllegalArgumentException for an instrument that is rated
     */
    public static String words(Instrument instrument, int value) {
        return switch (instrument) {
            case WORK_STATUS -> Work.values()[value].text();
            case PAIN_MEDICINE -> Medicine.values()[value].text();
            default -> throw new IllegalArgumentException(instrument + " is not chosen from words");
        };
    }
}
