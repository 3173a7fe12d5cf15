package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** A line to sign on with a finger: x and y by turns in a field of 600 by 180. */
@Tag("signature-pad")
public final class SignaturePad extends Component {
    private static final String STROKES = "event.detail";
    private static final int WIDTH = 600;
    private static final int MOST_STROKES = 80;
    private static final int MOST_NUMBERS = 6_000;

    private List<List<Integer>> strokes = List.of();

    public SignaturePad(String label, Runnable changed) {
        Assets.module(this, "kit/signature-pad.js");
        getElement().setProperty("label", label);
        getElement()
                .addEventListener("signed", event -> {
                    strokes = read(event.getEventData().get(STROKES));
                    changed.run();
                })
                .addEventData(STROKES);
    }

    /** What was drawn, to be looked at. */
    public static SignaturePad still(String label, List<List<Integer>> drawn) {
        SignaturePad pad = new SignaturePad(label, () -> {});
        pad.getElement().setAttribute("still", true);
        pad.show(drawn);
        return pad;
    }

    public List<List<Integer>> strokes() {
        return strokes;
    }

    public void clear() {
        show(List.of());
    }

    private void show(List<List<Integer>> drawn) {
        strokes = drawn;
        ArrayNode lines = JsonMapper.shared().valueToTree(drawn);
        getElement().setPropertyJson("strokes", lines);
    }

    /** Takes only what a pad would send. */
    private static List<List<Integer>> read(JsonNode sent) {
        List<List<Integer>> all = new ArrayList<>();
        int numbers = 0;
        for (JsonNode line : sent) {
            List<Integer> points = new ArrayList<>();
            for (JsonNode point : line) points.add(Math.clamp(point.asInt(0), 0, WIDTH));
            numbers += points.size();
            if (all.size() == MOST_STROKES || numbers > MOST_NUMBERS) break;
            if (points.size() >= 2) all.add(points);
        }
        return all;
    }
}
