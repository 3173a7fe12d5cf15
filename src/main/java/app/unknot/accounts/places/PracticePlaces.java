package app.unknot.accounts.places;

import app.unknot.shared.Place;
import app.unknot.shared.Places;
import java.util.List;

/** The practice's places of work, for those who decide where a role holds or where a tablet is. */
public interface PracticePlaces {
    /** Those that are open, by name. One at least. */
    List<Place> open();

    /** Their names as a list for people, such as {@code Eastside, Pearl District}; for all places it says so. */
    String names(Places places);
}
