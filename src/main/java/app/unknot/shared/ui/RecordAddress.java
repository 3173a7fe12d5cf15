package app.unknot.shared.ui;

import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Whether an address with a record in it leads somewhere for the person who is signed in. Asked before the page is sent, so that
 * its status is true from the first byte; opens nothing, so leaves no trace. The services that open the record decide again.
 * Each module with such addresses has a bean for each of them.
 *
 * @param parameter the parameter in the routes, such as {@code client}
 * @param records whether there is such a record for this person
 * @param goesOn the record that goes on for one that was merged into it; most lead to themselves
 */
public record RecordAddress(String parameter, Predicate<UUID> records, UnaryOperator<UUID> goesOn) {
    public RecordAddress(String parameter, Predicate<UUID> records) {
        this(parameter, records, UnaryOperator.identity());
    }

    public boolean leadsSomewhere(UUID id) {
        return records.test(id);
    }
}
