package app.unknot.intake.ui;

import app.unknot.shared.ui.BodyMap;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.RegionWords;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Consumer;

/** Places on the body: tapped on the drawing, or chosen by their names with finger, keyboard and screen reader. */
final class BodyPlaces extends Div {
    private static final String REGION = "event.detail";

    /** What the drawing shows at a time, with the places that have a name there; left and right are the client's. */
    private enum View {
        BACK(
                "Back",
                List.of("_L", "_R"),
                "NECK_SHOULDER",
                "UPPER_BACK",
                "MID_BACK",
                "LUMBAR",
                "FLANK",
                "SI_JOINT",
                "GLUTEAL",
                "ARM",
                "POSTERIOR_THIGH",
                "CALF",
                "FOOT"),
        FRONT(
                "Front",
                List.of("_L", "_R"),
                "FRONT_CHEST",
                "FRONT_ABDOMEN",
                "FRONT_HIP_FLEXOR",
                "FRONT_ARM",
                "FRONT_THIGH",
                "FRONT_SHIN",
                "FRONT_FOOT"),
        LEFT("Left side", List.of("_L"), "SIDE_RIBS", "SIDE_WAIST", "SIDE_HIP", "SIDE_THIGH", "SIDE_LOWER_LEG"),
        RIGHT("Right side", List.of("_R"), "SIDE_RIBS", "SIDE_WAIST", "SIDE_HIP", "SIDE_THIGH", "SIDE_LOWER_LEG");

        private final String title;
        private final List<String> places;

        View(String title, List<String> sides, String... places) {
            this.title = title;
            this.places = Arrays.stream(places)
                    .flatMap(place -> sides.stream().map(side -> place + side))
                    .toList();
        }

        String title() {
            return title;
        }

        /** As the drawing calls it. */
        String drawn() {
            return this == LEFT || this == RIGHT ? "SIDE" : name();
        }
    }

    private final BodyMap map = new BodyMap();
    private final Map<View, ChipPicker<String>> names = new EnumMap<>(View.class);
    private final String mark;
    private final SequencedSet<String> others = new LinkedHashSet<>();
    private final Consumer<SequencedSet<String>> changed;

    /**
     * @param mark how the drawing shows a chosen place: {@code painful} or {@code avoid}
     */
    BodyPlaces(String label, String mark, Consumer<SequencedSet<String>> changed) {
        this.mark = mark;
        this.changed = changed;
        addClassName("places");
        Div drawing = new Div();
        drawing.addClassName("places-map");
        map.getElement()
                .addEventListener(
                        "region",
                        event -> toggle(event.getEventData().get(REGION).asString()))
                .addEventData(REGION);
        drawing.add(map);
        ChoiceRow<View> views =
                new ChoiceRow<>(label + ", seen from", "o", List.of(View.values()), View::title, this::turn);
        views.addClassNames("opts", "places-views");
        views.show(View.BACK);
        Div side = new Div(views);
        side.addClassName("places-names");
        for (View view : View.values()) {
            ChipPicker<String> picker =
                    new ChipPicker<>(label + ", " + view.title(), view.places, RegionWords::plain, this::told);
            names.put(view, picker);
            side.add(picker);
        }
        add(drawing, side);
        turn(View.BACK);
        draw();
    }

    void show(Collection<String> places) {
        names.values().forEach(picker -> picker.show(places));
        others.clear();
        places.stream()
                .filter(place -> Arrays.stream(View.values()).noneMatch(view -> view.places.contains(place)))
                .forEach(others::add);
        draw();
    }

    private void turn(View view) {
        names.forEach((of, picker) -> picker.setVisible(of == view));
        map.turn(view.drawn());
        map.getElement().setAttribute("right", view == View.RIGHT);
    }

    private void toggle(String place) {
        SequencedSet<String> now = places();
        if (!now.remove(place)) now.add(place);
        show(now);
        changed.accept(now);
    }

    private void told() {
        draw();
        changed.accept(places());
    }

    private SequencedSet<String> places() {
        SequencedSet<String> all = new LinkedHashSet<>();
        names.values().forEach(picker -> all.addAll(picker.chosen()));
        all.addAll(others);
        return all;
    }

    private void draw() {
        map.mark(mark, places());
    }
}
