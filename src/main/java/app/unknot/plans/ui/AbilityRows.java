package app.unknot.plans.ui;

import app.unknot.shared.ui.ChoiceRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** For each of the client's own activities: how well it goes now, 0 not at all to 10 as before the pain. */
final class AbilityRows extends Div {
    private final Map<String, ChoiceRow<Integer>> rows = new LinkedHashMap<>();

    AbilityRows() {
        addClassName("ability");
    }

    /** Asks of these goals, and keeps what was answered for those that stay. */
    void ask(Collection<String> goals) {
        var kept = answers();
        rows.clear();
        removeAll();
        if (goals.isEmpty()) return;
        var how = new Paragraph(PlansText.HOW_WELL_DOES_IT_GO.text());
        how.addClassNames("small", "quiet");
        add(how);
        for (String goal : goals) {
            var row = scale(goal);
            rows.put(goal, row);
            var heading = new H3(goal);
            heading.addClassName("ask");
            add(heading, row);
        }
        show(kept);
    }

    void show(Map<String, Integer> answers) {
        rows.forEach((goal, row) -> row.show(answers.get(goal)));
    }

    Map<String, Integer> answers() {
        var answers = new HashMap<String, Integer>();
        rows.forEach((goal, row) -> row.chosen().ifPresent(now -> answers.put(goal, now)));
        return answers;
    }

    /** Eleven answers, 0 to 10. */
    static ChoiceRow<Integer> scale(String label) {
        var row = new ChoiceRow<Integer>(
                label, "o", IntStream.rangeClosed(0, 10).boxed().toList(), String::valueOf, any -> {});
        row.addClassNames("opts", "eleven");
        return row;
    }
}
