package app.unknot.clients.contact;

/**
 * What is known of a client besides name and address.
 *
 * @param preferredName what the client goes by; empty when that is the first name
 * @param guardian who answers for a client under age or under guardianship
 */
public record ClientDetails(
        String preferredName,
        String pronouns,
        ClientStatus status,
        ReachBy reach,
        ContactPerson emergency,
        ContactPerson guardian) {
    public static final ClientDetails NONE =
            new ClientDetails("", "", ClientStatus.ACTIVE, ReachBy.ANY, ContactPerson.NOBODY, ContactPerson.NOBODY);

    public ClientDetails {
        preferredName = preferredName.strip();
        pronouns = pronouns.strip();
    }

    public ClientDetails withEmergency(ContactPerson person) {
        return new ClientDetails(preferredName, pronouns, status, reach, person, guardian);
    }

    public ClientDetails withGuardian(ContactPerson person) {
        return new ClientDetails(preferredName, pronouns, status, reach, emergency, person);
    }
}
