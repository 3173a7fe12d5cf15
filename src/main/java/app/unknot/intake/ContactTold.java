package app.unknot.intake;

import app.unknot.clients.contact.ClientDetails;
import app.unknot.clients.contact.ContactPerson;
import app.unknot.clients.history.HealthHistory;

/** Whom to call, as the client told it at a visit. */
public final class ContactTold {
    private static final String EMERGENCY = "emergency.";
    private static final String GUARDIAN = "guardian.";

    private ContactTold() {}

    /** Whether the question of this code is about somebody to call. */
    public static boolean isAsked(String code) {
        return code.startsWith(EMERGENCY) || code.startsWith(GUARDIAN);
    }

    /** What is known, with the people who were told in the place of those who were known. Who is not told stays. */
    public static ClientDetails of(HealthHistory history, ClientDetails known) {
        return known.withEmergency(person(history, EMERGENCY, known.emergency()))
                .withGuardian(person(history, GUARDIAN, known.guardian()));
    }

    private static ContactPerson person(HealthHistory history, String prefix, ContactPerson known) {
        String name = history.text(prefix + "name");
        String phone = history.text(prefix + "phone");
        if (name.isBlank() && phone.isBlank()) return known;
        return new ContactPerson(name, phone, name.strip().equals(known.name()) ? known.relation() : "");
    }
}
