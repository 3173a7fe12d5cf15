package app.unknot.practice;

import app.unknot.practice.words.PracticeWords;
import java.util.UUID;

/**
 * Something that clients can book.
 *
 * @param minutes with the client, 5 to 240 in steps of five
 * @param turnoverMinutes to air the room and change the linen afterwards, 0 to 60 in steps of five
 * @param active whether it can still be booked; what was booked keeps its name
 */
public record OfferedService(UUID id, String name, int minutes, int turnoverMinutes, boolean active) {
    /** Such as {@code Back treatment, 60 min}. */
    public String title() {
        return PracticeWords.MIN.text(name, minutes);
    }
}
