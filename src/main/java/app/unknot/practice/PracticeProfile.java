package app.unknot.practice;

import app.unknot.shared.typed.NpiReader;
import app.unknot.shared.typed.PhoneReader;
import app.unknot.shared.typed.PostalCodeReader;
import app.unknot.shared.typed.TextRule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The practice as it names itself to clients and payers.
 *
 * @param npi national provider identifier of the practice, 10 digits, or empty
 * @param taxId employer identification number, 9 digits, or empty
 * @param taxonomy provider taxonomy code, such as 225700000X
 * @param zip five or nine digits
 * @param region how it writes days and times, and by which clock
 * @param emergencyNumber what the emergency card tells to call
 */
public record PracticeProfile(
        String name,
        String npi,
        String taxId,
        String taxonomy,
        String street,
        String city,
        String state,
        String zip,
        String phone,
        PracticeRegion region,
        String emergencyNumber) {
    public static final TextRule NAME = TextRule.line(200);
    public static final TextRule STREET = TextRule.line(200);
    public static final TextRule CITY = TextRule.line(100);
    public static final TextRule STATE = TextRule.line(2);
    public static final TextRule TAX_ID = TextRule.line(20);
    public static final TextRule TAXONOMY = TextRule.line(10);

    private static final TextRule PHONE = TextRule.line(30);
    private static final TextRule EMERGENCY_NUMBER = TextRule.line(20);

    /** As it is kept: each text without what nobody sees, numbers as people here write them. */
    PracticeProfile kept() {
        return new PracticeProfile(
                NAME.kept(name),
                NpiReader.read(npi).required(""),
                TAX_ID.kept(taxId).replaceAll("[ -]", ""),
                TAXONOMY.kept(taxonomy).toUpperCase(Locale.ROOT),
                STREET.kept(street),
                CITY.kept(city),
                STATE.kept(state).toUpperCase(Locale.ROOT),
                PostalCodeReader.read(zip).required(""),
                PHONE.kept(PhoneReader.read(phone).required("")),
                region,
                EMERGENCY_NUMBER.kept(PhoneReader.readEmergency(emergencyNumber).required("")));
    }

    /** What stands in before the set-up. */
    static PracticeProfile unnamed(PracticeRegion region) {
        return new PracticeProfile("", "", "", "", "", "", "", "", "", region, "911");
    }

    /** As it stands at the top of letters: the name, then address and phone in one line. */
    public List<String> letterhead() {
        String place = joined(city, (state + " " + zipWithDash()).strip());
        return Stream.of(name, joined(street, place, phone))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private String zipWithDash() {
        return zip.length() == 9 ? zip.substring(0, 5) + "-" + zip.substring(5) : zip;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
