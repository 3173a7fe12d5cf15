package app.unknot.charting.note;

import java.time.Instant;
import java.util.UUID;

/**
 * A change that reached the server after the signature, as a person reads it.
 *
 * @param field what it was about, such as {@code Pain after}
 * @param value the value in words
 * @param tabletTime what the tablet's clock said when it was written
 */
public record LateChange(UUID id, String field, String value, Instant tabletTime) {
    public String words() {
        return field + ": " + value;
    }
}
