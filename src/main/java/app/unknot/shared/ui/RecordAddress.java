package app.unknot.shared.ui;

import java.util.UUID;

/**
 * Whether an address with a record in it leads somewhere for the person who is signed in. Asked before the page is sent, so that
 * its status is true from the first byte; opens nothing, so leaves no trace. The services that open the record decide again.
 */
public interface RecordAddress {
    /** The parameter in the routes, such as {@code client}. */
    String parameter();

    boolean leadsSomewhere(UUID id);
}
