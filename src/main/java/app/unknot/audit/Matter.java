package app.unknot.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act was done to, and which client it concerns. Each line of the log says one of three: a client, no client, or that there is no
 * such thing. So a line about a client cannot forget its record number.
 *
 * @param object such as {@code note 0198...}; goes to the log, so never a name
 * @param client the client's id, or null
 * @param number the client's record number where that is what is known, or null
 */
public record Matter(
        String object, @Nullable UUID client, @Nullable String number) {
    public static Matter ofClient(UUID client, String object) {
        return new Matter(object, client, null);
    }

    public static Matter ofRecord(String number, String object) {
        return new Matter(object, null, number);
    }

    /** Something that belongs to the practice and to no client: a setting, a list, a file of many. */
    public static Matter ofPractice(String object) {
        return new Matter(object, null, null);
    }

    /** Something that was asked for and does not exist, so nobody knows whose it would be. */
    public static Matter unknown(String object) {
        return new Matter(object, null, null);
    }
}
