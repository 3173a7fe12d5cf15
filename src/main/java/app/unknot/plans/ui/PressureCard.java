package app.unknot.plans.ui;

import app.unknot.anatomy.Regions;
import app.unknot.plans.form.PlanForm;
import app.unknot.plans.techniques.HistoryHints;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The pressure that the client prefers, overall and where it is another one. A ceiling of screening always wins. */
final class PressureCard extends Div {
    private static final List<String> PLACES =
            List.of("NECK_SHOULDER", "UPPER_BACK", "MID_BACK", "LUMBAR", "FLANK", "SI_JOINT", "GLUTEAL");

    private final @Nullable Integer ceiling;
    private final ChoiceRow<Integer> overall;
    private final Div regions = new Div();
    private final Map<String, ChoiceRow<Integer>> byRegion = new LinkedHashMap<>();
    private final Select<String> another = new Select<>();

    /**
     * @param ceiling highest applied pressure that screening allows, or null
     * @param avoid codes of regions that must not be touched; they are not offered
     */
    PressureCard(@Nullable Integer ceiling, Set<String> avoid) {
        this.ceiling = ceiling;
        overall = scale(PlansText.PREFERRED_PRESSURE.text());
        another.setLabel(PlansText.ANOTHER_PRESSURE_FOR.text());
        another.setItemLabelGenerator(Regions::plain);
        another.setItems(PLACES.stream()
                .flatMap(place -> List.of(place + "_L", place + "_R").stream())
                .filter(region -> !avoid.contains(region))
                .toList());
        another.addValueChangeListener(event -> {
            if (event.getValue() != null) region(event.getValue(), null);
        });
        var words = new Paragraph(PlansText.WHAT_THE_CLIENT_PREFERS_1.text(
                ceiling == null
                        ? PlansText.A_CEILING_ALWAYS_TAKES_PRECEDENCE.text()
                        : PlansText.SCREENING_ALLOWS_AT_MOST_FOR_NOW.text(ceiling)));
        words.addClassNames("small", "quiet");
        add(new Card(PlansText.PRESSURE.text(), words, overall, regions, another));
    }

    void begin(PlanForm before) {
        overall.show(before.pressure());
        new TreeMap<>(before.pressureByRegion()).forEach(this::region);
    }

    void begin(HistoryHints clues) {
        overall.show(clues.pressure());
    }

    /** -1 while it is not answered. */
    int overall() {
        return overall.chosen().orElse(-1);
    }

    Map<String, Integer> byRegion() {
        var chosen = new LinkedHashMap<String, Integer>();
        byRegion.forEach((region, row) -> row.chosen().ifPresent(pressure -> chosen.put(region, pressure)));
        return chosen;
    }

    private void region(String region, @Nullable Integer pressure) {
        if (byRegion.containsKey(region)) return;
        String words = Regions.plain(region);
        var row = scale(words);
        row.show(pressure);
        byRegion.put(region, row);
        var heading = new H3(words);
        heading.addClassName("ask");
        var all = new Div(heading, row);
        all.add(Buttons.plain(PlansText.SAME_AS_EVERYWHERE.text(), click -> {
            byRegion.remove(region);
            regions.remove(all);
            another.clear();
        }));
        regions.add(all);
    }

    private ChoiceRow<Integer> scale(String label) {
        var row = new ChoiceRow<Integer>(
                label, "o", IntStream.rangeClosed(1, 9).boxed().toList(), String::valueOf, any -> {});
        row.addClassNames("opts", "eleven");
        if (ceiling != null)
            for (int over = Math.max(1, ceiling + 1); over <= 9; over++)
                row.button(over).addClassName("over");
        return row;
    }
}
