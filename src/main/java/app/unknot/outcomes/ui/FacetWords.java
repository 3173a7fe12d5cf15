package app.unknot.outcomes.ui;

import app.unknot.anatomy.Technique;
import app.unknot.insurance.InsuranceService;
import app.unknot.insurance.PayerId;
import app.unknot.outcomes.RegionClass;
import app.unknot.outcomes.practice.Facet;
import app.unknot.plans.dose.Acuity;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.practice.Locations;
import app.unknot.shared.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the values of facets are called. */
@Component
class FacetWords {
    private final Locations locations;
    private final InsuranceService insurance;

    FacetWords(Locations locations, InsuranceService insurance) {
        this.locations = locations;
        this.insurance = insurance;
    }

    /** As they are called now. */
    Names read() {
        return new Names(locations.choices(), insurance.payerNames());
    }

    /**
     * Names of one moment.
     *
     * @param places that can be chosen; none while there is nothing to choose
     */
    record Names(List<Place> places, Map<PayerId, String> payers) {
        Names {
            places = List.copyOf(places);
            payers = Map.copyOf(payers);
        }

        String of(Facet facet, String value) {
            return switch (facet) {
                case PLACE ->
                    places.stream()
                            .filter(place -> place.id().toString().equals(value))
                            .map(Place::name)
                            .findFirst()
                            .orElseGet(OutcomesText.ELSEWHERE::text);
                case REGION -> RegionClass.valueOf(value).text();
                case ACUITY -> Acuity.valueOf(value).text();
                case TECHNIQUE -> Technique.valueOf(value).text();
                case TEMPLATE -> PlanTemplate.valueOf(value).text();
                case CAUSE -> plain(value);
                case PAYER ->
                    value.equals(Facet.NO_INSURANCE)
                            ? OutcomesText.NO_INSURANCE.text()
                            : payers.getOrDefault(
                                    new PayerId(UUID.fromString(value)), OutcomesText.UNKNOWN_PAYER.text());
            };
        }

        /** Payers by name with nobody last; other values as they are, in their order. */
        List<String> inOrder(Facet facet, Collection<String> values) {
            if (facet != Facet.PAYER) return List.copyOf(values);
            return values.stream()
                    .sorted(Comparator.<String, Boolean>comparing(Facet.NO_INSURANCE::equals)
                            .thenComparing(value -> of(facet, value), String.CASE_INSENSITIVE_ORDER))
                    .toList();
        }

        private static String plain(String code) {
            String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }
}
