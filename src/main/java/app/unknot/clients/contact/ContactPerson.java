package app.unknot.clients.contact;

import app.unknot.shared.typed.PhoneReader;
import app.unknot.shared.typed.TextRule;

/**
 * Somebody to call for a client.
 *
 * @param relation how they stand to the client, in a word or two
 */
public record ContactPerson(String name, String phone, String relation) {
    public static final ContactPerson NOBODY = new ContactPerson("", "", "");

    public static final TextRule NAME = TextRule.line(160);
    public static final TextRule RELATION = TextRule.line(60);

    private static final TextRule PHONE = TextRule.line(30);

    public ContactPerson {
        name = name.strip();
        phone = phone.strip();
        relation = relation.strip();
    }

    /** As it is kept: texts without what nobody sees, the number as people here write it. */
    ContactPerson kept() {
        return new ContactPerson(
                NAME.kept(name), PHONE.kept(PhoneReader.read(phone).required("")), RELATION.kept(relation));
    }

    public boolean isKnown() {
        return !name.isEmpty() || !phone.isEmpty();
    }
}
