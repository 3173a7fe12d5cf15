package app.unknot.screening.ui;

import app.unknot.shared.ui.Assets;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.RegionWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Places on the back: tapped on the drawing, or chosen by their names with finger, keyboard and screen reader. */
final class BodyPlaces extends Div {
    private static final String REGION = "event.detail";
    private static final List<String> NAMED = Stream.of(
                    "NECK_SHOULDER",
                    "UPPER_BACK",
                    "MID_BACK",
                    "LUMBAR",
                    "FLANK",
                    "SI_JOINT",
                    "GLUTEAL",
                    "POSTERIOR_THIGH",
                    "CALF")
            .flatMap(place -> Stream.of(place + "_L", place + "_R"))
            .toList();

    private final Element map = new Element("session-body-map");
    private final ChipPicker<String> names;
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
        Assets.module(drawing, "session-workspace/body-map.js");
        map.setAttribute("view", "BACK");
        map.addEventListener(
                        "region",
                        event -> toggle(event.getEventData().get(REGION).asString()))
                .addEventData(REGION);
        drawing.getElement().appendChild(map);
        names = new ChipPicker<>(label, NAMED, RegionWords::plain, this::told);
        add(drawing, names);
        draw();
    }

    void show(Collection<String> places) {
        names.show(places);
        others.clear();
        places.stream().filter(place -> !NAMED.contains(place)).forEach(others::add);
        draw();
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
        SequencedSet<String> all = names.chosen();
        all.addAll(others);
        return all;
    }

    private void draw() {
        ArrayNode marked = JsonMapper.shared().createArrayNode();
        places().forEach(marked::add);
        map.setPropertyJson(mark, marked);
    }
}
