package app.unknot.practice.locations;

import app.unknot.practice.LocationAddress;
import app.unknot.practice.OpeningHours;

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
        OpeningHours hours) {
    static final LocationAddress NO_ADDRESS = new LocationAddress("", "", "", "");

    /** A place that has everything from the practice, but for its name. */
    public static LocationForm named(String name) {
        return new LocationForm(name, "", NO_ADDRESS, "", "", PlaceOfService.OFFICE, OpeningHours.USUAL);
    }

    public boolean hasAddress() {
        return !address.equals(NO_ADDRESS);
    }

    LocationForm stripped() {
        return new LocationForm(
                name.strip(),
                npi.strip(),
                new LocationAddress(
                        address.street().strip(),
                        address.city().strip(),
                        address.state().strip(),
                        address.zip().strip()),
                phone.strip(),
                zone,
                placeOfService,
                hours);
    }
}
