package app.unknot.intake.ui;

import app.unknot.anatomy.Regions;
import app.unknot.shared.text.Text;
import app.unknot.shared.ui.BodyMap;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.ChoiceRow;
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
    private enum View implements Text {
        BACK(Regions.View.BACK, "_[LR]"),
        FRONT(Regions.View.FRONT, "_[LR]"),
        LEFT(Regions.View.SIDE, "_L"),
        RIGHT(Regions.View.SIDE, "_R");

        private final Regions.View drawn;
        private final List<String> places;

        View(Regions.View drawn, String sides) {
            this.drawn = drawn;
            this.places = Regions.paired(drawn).stream()
                    .filter(code -> code.matches(".*" + sides))
                    .toList();
        }

        String title() {
            return text();
        }

        /** As the drawing calls it. */
        String drawn() {
            return drawn.name();
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
                new ChoiceRow<>(IntakeText.SEEN_FROM.text(label), "o", List.of(View.values()), View::title, this::turn);
        views.addClassNames("opts", "places-views");
        views.show(View.BACK);
        Div side = new Div(views);
        side.addClassName("places-names");
        for (View view : View.values()) {
            ChipPicker<String> picker =
                    new ChipPicker<>(label + ", " + view.title(), view.places, Regions::plain, this::told);
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
