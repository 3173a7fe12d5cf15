package app.unknot.clients;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a list row or a pinned header shows of a client.
 *
 * @param number the record number that logs use instead of the name
 */
public record ClientReference(ClientId id, String number, String firstName, String lastName, LocalDate born) {
    public String name() {
        return firstName + " " + lastName;
    }

    public String listName() {
        return lastName + ", " + firstName;
    }

    public String initials() {
        return firstName.substring(0, 1) + lastName.substring(0, 1);
    }

    /** Completed years on {@code day}. */
    public int ageOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(born, day);
    }
}
