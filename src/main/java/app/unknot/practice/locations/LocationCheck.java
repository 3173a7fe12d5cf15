package app.unknot.practice.locations;

import app.unknot.practice.LocationAddress;
import app.unknot.practice.words.PracticeWords;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form of a place: pure. */
final class LocationCheck {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_STREET = 200;
    private static final int LONGEST_CITY = 100;
    private static final int LONGEST_PHONE = 30;

    private LocationCheck() {}

    /**
     * @param first whether it is the place that the practice began with, which may go by the practice's name
     */
    static Optional<String> complaint(LocationForm form, boolean first) {
        PracticeWords wrong = wrong(form, first);
        return wrong == null ? Optional.empty() : Optional.of(wrong.text());
    }

    private static @Nullable PracticeWords wrong(LocationForm form, boolean first) {
        LocationAddress at = form.address();
        if (form.name().isEmpty() && !first || form.name().length() > LONGEST_NAME)
            return PracticeWords.A_LOCATION_NEEDS_A_NAME;
        if (!form.npi().matches("(\\d{10})?")) return PracticeWords.THE_NPI_OF_A_LOCATION;
        boolean whole = !at.street().isEmpty()
                && !at.city().isEmpty()
                && at.state().matches("[A-Z]{2}")
                && at.zip().matches("\\d{5}(\\d{4})?");
        if (form.hasAddress() && !whole
                || at.street().length() > LONGEST_STREET
                || at.city().length() > LONGEST_CITY) return PracticeWords.ENTER_THE_WHOLE_ADDRESS;
        if (form.phone().length() > LONGEST_PHONE) return PracticeWords.THE_PHONE_IS_TOO_LONG;
        if (!form.zone().isEmpty() && !ZoneId.getAvailableZoneIds().contains(form.zone()))
            return PracticeWords.THERE_IS_NO_SUCH_ZONE;
        return null;
    }
}
