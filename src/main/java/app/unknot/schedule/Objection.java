package app.unknot.schedule;

/**
 * What speaks against a booking.
 *
 * @param sentence for the person who books
 * @param isFinal false when it is only unusual and can be booked knowingly
 * @param wantsReason whether the person has to say why it is booked all the same, which is kept with the visit
 */
public record Objection(String sentence, boolean isFinal, boolean wantsReason) {
    /** One that nobody can set aside. */
    public static Objection refusal(String sentence) {
        return new Objection(sentence, true, false);
    }
}
