package app.unknot.outcomes.ui;

import app.unknot.anatomy.Technique;
import app.unknot.outcomes.RegionClass;
import app.unknot.outcomes.practice.Facet;
import app.unknot.plans.dose.Acuity;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.practice.Locations;
import app.unknot.shared.Place;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the values of facets are called. */
@Component
class FacetWords {
    private final Locations locations;

    FacetWords(Locations locations) {
        this.locations = locations;
    }

    /** The places that can be chosen; none while there is nothing to choose. */
    List<Place> places() {
        return locations.choices();
    }

    String of(Facet facet, String value) {
        return switch (facet) {
            case PLACE ->
                locations.choices().stream()
                        .filter(place -> place.id().toString().equals(value))
                        .map(Place::name)
                        .findFirst()
                        .orElseGet(OutcomesText.ELSEWHERE::text);
            case REGION -> RegionClass.valueOf(value).text();
            case ACUITY -> Acuity.valueOf(value).text();
            case TECHNIQUE -> Technique.valueOf(value).text();
            case TEMPLATE -> PlanTemplate.valueOf(value).text();
            case CAUSE -> plain(value);
        };
    }

    private static String plain(String code) {
        String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
