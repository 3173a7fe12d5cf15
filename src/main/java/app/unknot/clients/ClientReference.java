package app.unknot.clients;

import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentPages;
import app.unknot.shared.Face;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list row or a pinned header shows of a client.
 *
 * @param number the record number that logs use instead of the name
 * @param photo the document that is the client's photo, or null
 */
public record ClientReference(
        ClientId id,
        String number,
        String firstName,
        String lastName,
        LocalDate born,
        @Nullable UUID photo) {
    public ClientReference(ClientId id, String number, String firstName, String lastName, LocalDate born) {
        this(id, number, firstName, lastName, born, null);
    }

    public String name() {
        return firstName + " " + lastName;
    }

    public String listName() {
        return lastName + ", " + firstName;
    }

    public String initials() {
        return Face.initials(firstName, lastName);
    }

    /** The photo, or the initials while there is none. */
    public Face face() {
        return new Face(initials(), photo == null ? null : DocumentPages.file(new DocumentId(photo)));
    }

    /** Completed years on {@code day}. */
    public int ageOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(born, day);
    }
}
