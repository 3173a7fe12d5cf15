package app.unknot.practice.locations;

import app.unknot.practice.LocationAddress;
import app.unknot.practice.hours.WeeklyHours;
import app.unknot.shared.typed.NpiReader;
import app.unknot.shared.typed.PhoneReader;
import app.unknot.shared.typed.PostalCodeReader;
import app.unknot.shared.typed.TextRule;
import java.util.Locale;

/**
 * What is written down of a place. What is empty is as the practice has it.
 *
 * @param name empty for the practice's own name, which one place may have
 * @param npi ten digits, or empty
 * @param address whole, or empty in all parts
 * @param zone such as {@code America/Chicago}, or empty
 */
public record LocationForm(
        String name,
        String npi,
        LocationAddress address,
        String phone,
        String zone,
        PlaceOfService placeOfService,
        WeeklyHours hours) {
    public static final TextRule NAME = TextRule.line(60);
    public static final TextRule STREET = TextRule.line(200);
    public static final TextRule CITY = TextRule.line(100);
    public static final TextRule STATE = TextRule.line(2);

    private static final TextRule PHONE = TextRule.line(30);

    static final LocationAddress NO_ADDRESS = new LocationAddress("", "", "", "");

    /** A place that has everything from the practice, but for its name. */
    public static LocationForm named(String name) {
        return new LocationForm(name, "", NO_ADDRESS, "", "", PlaceOfService.OFFICE, WeeklyHours.USUAL);
    }

    public boolean hasAddress() {
        return !address.equals(NO_ADDRESS);
    }

    /** As it is kept: each text without what nobody sees, numbers as people here write them. */
    LocationForm kept() {
        return new LocationForm(
                NAME.kept(name),
                NpiReader.read(npi).required(""),
                new LocationAddress(
                        STREET.kept(address.street()),
                        CITY.kept(address.city()),
                        STATE.kept(address.state()).toUpperCase(Locale.ROOT),
                        PostalCodeReader.read(address.zip()).required("")),
                PHONE.kept(PhoneReader.read(phone).required("")),
                zone,
                placeOfService,
                hours);
    }
}
