package app.unknot.plans.ui;

import app.unknot.plans.form.PlanForm;
import app.unknot.shared.ui.TextBlock;
import java.util.List;

/** Text of one thing to a line. */
final class Lines {
    private Lines() {}

    static TextBlock field(String label) {
        return new TextBlock(label, PlanForm.WORDS);
    }

    static List<String> of(TextBlock field) {
        return field.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** The same while it is typed, also of what is too long still. */
    static List<String> typed(TextBlock field) {
        return field.isTaken() ? of(field) : List.of();
    }
}
