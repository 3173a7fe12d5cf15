package app.unknot.clients.contact;

/**
 * Somebody to call for a client.
 *
 * @param relation how they stand to the client, in a word or two
 */
public record ContactPerson(String name, String phone, String relation) {
    public static final ContactPerson NOBODY = new ContactPerson("", "", "");

    public ContactPerson {
        name = name.strip();
        phone = phone.strip();
        relation = relation.strip();
    }

    public boolean isKnown() {
        return !name.isEmpty() || !phone.isEmpty();
    }
}
