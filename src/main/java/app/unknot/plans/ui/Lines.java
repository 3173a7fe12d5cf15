package app.unknot.plans.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** Text of one thing to a line. */
final class Lines {
    private Lines() {}

    static TextArea field(String label, int longest) {
        var field = new TextArea(label);
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    static List<String> of(TextArea field) {
        return field.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
