package app.unknot.intake.ui;

import app.unknot.screening.answers.Observed;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the therapist sees and measures. All of it may stay empty. */
final class ObservedInput extends Section {
    /** What cannot have been measured at all; what is believable is the rule of the record. */
    private static final int HIGHEST = 999;

    private final ChipPicker<String> unfit;
    private final WholeNumber systolic = new WholeNumber(IntakeText.UPPER.text(), 0, HIGHEST);
    private final WholeNumber diastolic = new WholeNumber(IntakeText.LOWER.text(), 0, HIGHEST);
    private final NumberField temperature = new NumberField("\u00b0F");
    private final Span complaint = new Span();
    private final transient Runnable changed;

    ObservedInput(Runnable changed) {
        this.changed = changed;
        unfit = new ChipPicker<>(
                IntakeText.WHAT_I_SEE.text(),
                List.of(IntakeText.SEEMS_DRUNK_OR_DRUGGED.text()),
                words -> words,
                this::tell);
        for (WholeNumber field : List.of(systolic, diastolic)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> tell());
            field.setWidth("7rem");
        }
        systolic.setAriaLabel(IntakeText.BLOOD_PRESSURE_UPPER_VALUE.text());
        diastolic.setAriaLabel(IntakeText.BLOOD_PRESSURE_LOWER_VALUE.text());
        temperature.setValueChangeMode(ValueChangeMode.LAZY);
        temperature.addValueChangeListener(change -> tell());
        temperature.setStep(0.1);
        temperature.setWidth("7rem");
        temperature.setAriaLabel(IntakeText.TEMPERATURE_IN_DEGREES_FAHRENHEIT.text());
        complaint.addClassName("missing");
        complaint.getElement().setAttribute("role", "status");
        Div pressure = new Div(new Span(IntakeText.BLOOD_PRESSURE_IF_MEASURED.text()), systolic, diastolic);
        pressure.addClassName("observed-line");
        Div warmth = new Div(new Span(IntakeText.TEMPERATURE_IF_MEASURED.text()), temperature);
        warmth.addClassName("observed-line");
        addClassNames("card", "observed");
        add(new H3(IntakeText.WHAT_I_SEE_AND_MEASURE.text()), unfit, pressure, warmth, complaint);
    }

    private void tell() {
        complaint.setText(written().complaint().orElse(""));
        changed.run();
    }

    /** What can have been measured; while two numbers do not make a blood pressure, it counts as not measured. */
    Observed observed() {
        return written().believable();
    }

    boolean isComplete() {
        return written().complaint().isEmpty();
    }

    private Observed written() {
        return new Observed(!unfit.chosen().isEmpty(), systolic.getValue(), diastolic.getValue(), tenths());
    }

    private @Nullable Integer tenths() {
        Double degrees = temperature.getValue();
        return degrees == null ? null : Math.clamp(Math.round(degrees * 10), 0, 99_999);
    }
}
