package app.unknot.intake.ui;

import app.unknot.clients.history.AnswerKind.Column;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Things of one shape, a line each, such as medicines. A line without its first word is none. */
final class RowsInput extends Div {
    private static final int LONGEST = 300;

    private final String title;
    private final List<Column> columns;
    private final List<Map<String, TextField>> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final transient Consumer<JsonNode> changed;

    RowsInput(String title, List<Column> columns, List<Map<String, String>> before, Consumer<JsonNode> changed) {
        this.title = title;
        this.columns = columns;
        this.changed = changed;
        addClassName("rows");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", title);
        before.forEach(this::line);
        add(lines, Buttons.withIcon(Buttons.outlined(IntakeText.ADD.text(), click -> line(Map.of())), Icons.PLUS));
    }

    private void line(Map<String, String> cells) {
        Map<String, TextField> fields = new LinkedHashMap<>();
        Div line = new Div();
        line.addClassName("rows-line");
        for (Column column : columns) {
            TextField field = new TextField(column.title(), cells.getOrDefault(column.code(), ""), "");
            field.setMaxLength(LONGEST);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> tell());
            fields.put(column.code(), field);
            line.add(field);
        }
        NativeButton remove = new NativeButton("", click -> {
            rows.remove(fields);
            lines.remove(line);
            tell();
        });
        remove.add(Icons.X.create());
        remove.addClassNames("btn", "plain");
        remove.getElement().setAttribute("aria-label", IntakeText.REMOVE_THIS_LINE_OF.text(title));
        line.add(remove);
        rows.add(fields);
        lines.add(line);
    }

    private void tell() {
        ArrayNode told = JsonNodeFactory.instance.arrayNode();
        for (Map<String, TextField> row : rows) {
            if (row.values().iterator().next().getValue().isBlank()) continue;
            ObjectNode cells = told.addObject();
            row.forEach((code, field) -> {
                if (!field.getValue().isBlank())
                    cells.put(code, field.getValue().strip());
            });
        }
        changed.accept(told.isEmpty() ? JsonNodeFactory.instance.nullNode() : told);
    }
}
