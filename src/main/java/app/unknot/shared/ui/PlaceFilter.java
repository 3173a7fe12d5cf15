package app.unknot.shared.ui;

import app.unknot.shared.LocationId;
import app.unknot.shared.Place;
import app.unknot.shared.Places;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Narrows a screen to one place of work. What is chosen stands in the address. It is not there while there is nothing to choose. */
public final class PlaceFilter extends Select<Place> {
    public static final String PARAMETER = "at";

    private List<Place> shown = List.of();

    /** @param chosen hears the place, or null for all */
    public PlaceFilter(Consumer<@Nullable LocationId> chosen) {
        addClassName("place-filter");
        setAriaLabel(CommonText.LOCATION.text());
        getElement().setAttribute("data-test", "place-filter");
        setItemLabelGenerator(place -> place == null ? CommonText.ALL_LOCATIONS.text() : place.name());
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(CommonText.ALL_LOCATIONS.text());
        setVisible(false);
        addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            Place place = change.getValue();
            chosen.accept(place == null ? null : place.id());
        });
    }

    /** A filter of a screen that has nothing else in its address: {@code path} is opened with what is chosen. */
    public static PlaceFilter of(String path) {
        return new PlaceFilter(chosen -> UI.getCurrentOrThrow().navigate(path, query(chosen)));
    }

    /** Leaves the list alone where it is the same: somebody may have it open, and their choice must still mean what they see. */
    public void show(List<Place> choices, @Nullable LocationId chosen) {
        if (!choices.equals(shown)) {
            setItems(choices);
            shown = List.copyOf(choices);
        }
        setVisible(!choices.isEmpty());
        setValue(choices.stream()
                .filter(place -> place.id().equals(chosen))
                .findFirst()
                .orElse(null));
    }

    /** Where one place has to be chosen, because all of them cannot be shown at once. */
    public void requireOne() {
        setEmptySelectionAllowed(false);
    }

    /** Shows what the address says, as far as it is among the choices. */
    public Places showFrom(QueryParameters address, List<Place> choices) {
        LocationId chosen = read(address, choices).orElse(null);
        show(choices, chosen);
        return Places.chosen(chosen);
    }

    /** What is chosen, for an address. */
    public QueryParameters query() {
        Place chosen = getValue();
        return query(chosen == null ? null : chosen.id());
    }

    private static Optional<LocationId> read(QueryParameters address, List<Place> choices) {
        return address.getSingleParameter(PARAMETER)
                .flatMap(PlaceFilter::id)
                .filter(id -> choices.stream().anyMatch(place -> place.id().equals(id)));
    }

    private static QueryParameters query(@Nullable LocationId chosen) {
        return chosen == null ? QueryParameters.empty() : QueryParameters.simple(Map.of(PARAMETER, chosen.toString()));
    }

    private static Optional<LocationId> id(String text) {
        try {
            return Optional.of(new LocationId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
