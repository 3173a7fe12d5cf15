package app.unknot.intake.ui;

import app.unknot.clients.history.AnswerKind;
import app.unknot.clients.history.AnswerKind.Column;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
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
    private final String title;
    private final List<Column> columns;
    private final List<Map<String, TextLine>> rows = new ArrayList<>();
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
        Map<String, TextLine> fields = new LinkedHashMap<>();
        Div line = new Div();
        line.addClassName("rows-line");
        for (Column column : columns) {
            TextLine field = new TextLine(column.title(), AnswerKind.Rows.CELL, cells.getOrDefault(column.code(), ""));
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
        if (rows.stream().flatMap(row -> row.values().stream()).anyMatch(field -> !field.isTaken())) return;
        ArrayNode told = JsonNodeFactory.instance.arrayNode();
        for (Map<String, TextLine> row : rows) {
            if (row.values().iterator().next().getValue().isBlank()) continue;
            ObjectNode cells = told.addObject();
            row.forEach((code, field) -> {
                if (!field.getValue().isBlank()) cells.put(code, field.text());
            });
        }
        changed.accept(told.isEmpty() ? JsonNodeFactory.instance.nullNode() : told);
    }
}
