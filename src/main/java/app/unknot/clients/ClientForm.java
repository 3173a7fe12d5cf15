package app.unknot.clients;

import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.Refused;
import app.unknot.shared.typed.DayLimits;
import app.unknot.shared.typed.PhoneReader;
import app.unknot.shared.typed.PostalCodeReader;
import app.unknot.shared.typed.TextRule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * What is written down about a client at first contact.
 *
 * @param sex F, M or U
 * @param allergies what must not touch the skin, in plain words; empty when none
 * @param complaint what the client comes for, in a few words
 */
public record ClientForm(
        String firstName,
        String lastName,
        LocalDate born,
        String sex,
        String street,
        String city,
        String state,
        String zip,
        String phone,
        String email,
        String occupation,
        String allergies,
        String complaint) {
    public static final TextRule NAME = TextRule.line(80);
    public static final TextRule STREET = TextRule.line(200);
    public static final TextRule CITY = TextRule.line(100);
    public static final TextRule STATE = TextRule.line(2);
    public static final TextRule EMAIL = TextRule.line(200);
    public static final TextRule OCCUPATION = TextRule.line(120);
    public static final TextRule WORDS = TextRule.line(1_000);

    private static final Set<String> SEXES = Set.of("F", "M", "U");
    private static final TextRule PHONE = TextRule.line(30);

    /**
     * As it is kept: each text without what nobody sees, numbers as people here write them.
     *
     * @throws Refused when something is too long, missing or cannot be
     */
    ClientForm kept(LocalDate today) {
        ClientForm form = new ClientForm(
                NAME.kept(firstName),
                NAME.kept(lastName),
                born,
                sex,
                STREET.kept(street),
                CITY.kept(city),
                STATE.kept(state).toUpperCase(Locale.ROOT),
                PostalCodeReader.read(zip).required(""),
                PHONE.kept(PhoneReader.read(phone).required("")),
                EMAIL.kept(email),
                OCCUPATION.kept(occupation),
                WORDS.kept(allergies),
                WORDS.kept(complaint));
        if (form.firstName.isEmpty() || form.lastName.isEmpty())
            throw new Refused(ClientsWords.ENTER_A_FIRST_AND_A_LAST.text());
        DayLimits.birthday(today).complaint(born).ifPresent(words -> {
            throw new Refused(words);
        });
        if (!SEXES.contains(sex)) throw new Refused(ClientsWords.CHOOSE_THE_SEX_ON_THE_POLICY.text());
        return form;
    }
}
