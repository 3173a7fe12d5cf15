package app.unknot.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.LocationId;
import app.unknot.shared.Place;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceFilterTests {
    private static final Place HARBOR = place("Harbor");
    private static final Place EASTSIDE = place("Eastside");

    private final PlaceFilter filter = new PlaceFilter(chosen -> {});

    @Test
    void a_list_that_somebody_has_open_stays_as_it_is_while_the_screen_is_refreshed() {
        filter.show(List.of(HARBOR, EASTSIDE), null);
        List<Element> offered = options();
        assertThat(offered).isNotEmpty();
        filter.show(List.of(HARBOR, EASTSIDE), null);
        assertThat(options()).isEqualTo(offered);
        assertThat(filter.isVisible()).isTrue();
    }

    @Test
    void a_place_that_opened_meanwhile_is_offered() {
        filter.show(List.of(HARBOR), null);
        filter.show(List.of(HARBOR, EASTSIDE), EASTSIDE.id());
        assertThat(filter.getValue()).isEqualTo(EASTSIDE);
        assertThat(filter.getListDataView().getItems()).containsExactly(HARBOR, EASTSIDE);
    }

    private List<Element> options() {
        return filter.getElement()
                .getChildren()
                .flatMap(box -> Stream.concat(Stream.of(box), box.getChildren()))
                .toList();
    }

    private static Place place(String name) {
        return new Place(new LocationId(UUID.randomUUID()), name);
    }
}
