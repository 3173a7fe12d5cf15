package app.unknot.schedule;

/**
 * What speaks against a booking.
 *
 * @param sentence for the person who books
 * @param isFinal false when it is only unusual and can be booked knowingly
 */
public record Objection(String sentence, boolean isFinal) {}
