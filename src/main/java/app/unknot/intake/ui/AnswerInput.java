package app.unknot.intake.ui;

import app.unknot.clients.history.AnswerKind;
import app.unknot.clients.history.HealthHistory;
import app.unknot.clients.history.HistoryField;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The input of one question of the history. Every answer is told as soon as it is given. */
final class AnswerInput extends Div {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int HIGHEST = 10;

    private final HistoryField field;
    private final transient Supplier<LocalDate> today;
    private final transient BiConsumer<String, JsonNode> answered;

    private AnswerInput(HistoryField field, Supplier<LocalDate> today, BiConsumer<String, JsonNode> answered) {
        this.today = today;
        this.field = field;
        this.answered = answered;
        addClassName("answer");
    }

    /**
     * @param history what was answered so far
     * @param answered hears the code of the question and its answer, null when it was taken back
     */
    static AnswerInput of(
            HistoryField field,
            HealthHistory history,
            Supplier<LocalDate> today,
            BiConsumer<String, JsonNode> answered) {
        AnswerInput input = new AnswerInput(field, today, answered);
        input.add(input.input(history));
        return input;
    }

    private Component input(HealthHistory history) {
        String code = field.code();
        return switch (field.kind()) {
            case AnswerKind.Words words -> words(words, history.text(code));
            case AnswerKind.Phone phone -> phone(history.text(code));
            case AnswerKind.Number number -> number(number, history.number(code).orElse(null));
            case AnswerKind.Scale scale -> scale(scale, history.number(code).orElse(null));
            case AnswerKind.OneOf choice -> oneOf(choice, history.text(code));
            case AnswerKind.AnyOf choices -> anyOf(choices.codes(), choices::title, history.chosen(code));
            case AnswerKind.Techniques any ->
                anyOf(AnswerKind.Techniques.codes(), AnswerKind.Techniques::title, history.chosen(code));
            case AnswerKind.Day any -> day(history);
            case AnswerKind.Places any -> places(history.chosen(code));
            case AnswerKind.Rows rows ->
                titled(new RowsInput(field.title(), rows.columns(), history.rows(code), this::tell));
        };
    }

    private Component words(AnswerKind.Words kind, String before) {
        if (kind.isLine()) {
            TextLine line = new TextLine(field.title(), kind.rule(), before);
            line.setValueChangeMode(ValueChangeMode.LAZY);
            line.addValueChangeListener(change -> {
                if (line.isTaken()) tell(text(line.text()));
            });
            return line;
        }
        TextBlock area = new TextBlock(field.title(), kind.rule(), before);
        area.addValueChangeListener(change -> {
            if (area.isTaken()) tell(text(area.text()));
        });
        return area;
    }

    private Component phone(String before) {
        ReadLine line = ReadLine.phone(field.title()).with(before);
        line.addValueChangeListener(change -> {
            if (line.isTaken()) tell(text(line.kept()));
        });
        return line;
    }

    private Component number(AnswerKind.Number kind, @Nullable Integer before) {
        WholeNumber number = new WholeNumber(field.title(), kind.least(), kind.most());
        number.setStepButtonsVisible(true);
        if (!kind.unit().isEmpty()) number.setSuffixComponent(new Span(kind.unit()));
        if (before != null) number.setValue(before);
        number.addValueChangeListener(change -> {
            Integer value = change.getValue();
            if (value == null) tell(JSON.nullNode());
            else if (value >= kind.least() && value <= kind.most()) tell(JSON.numberNode(value));
        });
        return number;
    }

    private Component scale(AnswerKind.Scale kind, @Nullable Integer before) {
        ChoiceRow<Integer> row = new ChoiceRow<>(
                field.title(),
                "o",
                IntStream.rangeClosed(0, HIGHEST).boxed().toList(),
                String::valueOf,
                value -> tell(JSON.numberNode(value)));
        row.addClassNames("opts", "scale");
        row.show(before);
        Div ends = new Div(new Span("0 " + kind.low()), new Span(kind.high() + " 10"));
        ends.addClassName("ends");
        return titled(row, ends);
    }

    private Component oneOf(AnswerKind.OneOf kind, String before) {
        ChoiceRow<String> row =
                new ChoiceRow<>(field.title(), "o", kind.codes(), kind::title, value -> tell(text(value)));
        row.addClassName("opts");
        if (!before.isEmpty()) row.show(before);
        return titled(row);
    }

    private Component anyOf(List<String> codes, Function<String, String> titles, Collection<String> before) {
        ChipPicker<String> chips = new ChipPicker<>(field.title(), codes, titles, chosen -> tell(list(chosen)));
        chips.show(before);
        return titled(chips);
    }

    private Component day(HealthHistory history) {
        DayField picker = DayField.inALife(field.title(), today);
        history.day(field.code()).ifPresent(picker::setValue);
        picker.addValueChangeListener(change -> tell(
                change.getValue() == null
                        ? JSON.nullNode()
                        : text(change.getValue().toString())));
        return picker;
    }

    private Component places(Collection<String> before) {
        String mark = field.code().equals("keepoff") ? "avoid" : "painful";
        BodyPlaces places = new BodyPlaces(field.title(), mark, chosen -> tell(list(chosen)));
        places.show(before);
        return titled(places);
    }

    private Component titled(Component... content) {
        Span title = new Span(field.title());
        title.addClassName("answer-title");
        title.getElement().setAttribute("aria-hidden", "true");
        Div group = new Div(title);
        group.add(content);
        return group;
    }

    private void tell(JsonNode answer) {
        answered.accept(field.code(), answer);
    }

    private static JsonNode text(String value) {
        return value.isBlank() ? JSON.nullNode() : JSON.stringNode(value);
    }

    private static JsonNode list(Collection<String> codes) {
        if (codes.isEmpty()) return JSON.nullNode();
        ArrayNode list = JSON.arrayNode();
        codes.forEach(list::add);
        return list;
    }
}
