package app.unknot.intake.ui;

import app.unknot.screening.questions.Question.NewFact;
import app.unknot.shared.ui.DayField;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks for the day of what was told, where the rules count from it. A day that nobody knows stays empty: then today counts. */
final class EventDays extends Div {
    private final transient Function<NewFact, @Nullable String> question;
    private final transient Runnable changed;
    private final LocalDate today;
    private final Map<String, DayField> fields = new LinkedHashMap<>();

    /**
     * @param question for the day of a fact, or null when its day does not matter
     */
    EventDays(LocalDate today, Function<NewFact, @Nullable String> question, Runnable changed) {
        this.today = today;
        this.question = question;
        this.changed = changed;
        addClassNames("event-days", "row");
    }

    /** Asks for these; the days of those that were asked before stay. */
    void ask(Collection<NewFact> facts) {
        removeAll();
        for (NewFact fact : facts) {
            String words = question.apply(fact);
            if (words != null) add(fields.computeIfAbsent(fact.fact(), none -> field(fact, words)));
        }
        setVisible(getElement().getChildCount() > 0);
    }

    private DayField field(NewFact fact, String words) {
        DayField field = DayField.past(fact.text(), () -> today);
        field.setHelperText(IntakeText.NOT_SURE_LEAVE_IT_EMPTY.text(words));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    /** A day that is known from before. */
    void show(String fact, LocalDate day) {
        DayField field = fields.get(fact);
        if (field != null) field.setValue(day);
    }

    /** The days that were given, of what is asked for now. */
    Map<String, LocalDate> days() {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        fields.forEach((fact, field) -> {
            if (field.getParent().isPresent() && field.getValue() != null && !field.isInvalid())
                days.put(fact, field.getValue());
        });
        return days;
    }
}
