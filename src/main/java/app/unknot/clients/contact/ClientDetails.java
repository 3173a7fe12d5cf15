package app.unknot.clients.contact;

import app.unknot.shared.typed.TextRule;

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

    public static final TextRule NAME = TextRule.line(80);
    public static final TextRule PRONOUNS = TextRule.line(40);

    public ClientDetails {
        preferredName = preferredName.strip();
        pronouns = pronouns.strip();
    }

    /** As it is kept: texts without what nobody sees, phone numbers as people here write them. */
    public ClientDetails kept() {
        return new ClientDetails(
                NAME.kept(preferredName), PRONOUNS.kept(pronouns), status, reach, emergency.kept(), guardian.kept());
    }

    public ClientDetails withEmergency(ContactPerson person) {
        return new ClientDetails(preferredName, pronouns, status, reach, person, guardian);
    }

    public ClientDetails withGuardian(ContactPerson person) {
        return new ClientDetails(preferredName, pronouns, status, reach, emergency, person);
    }
}
