package app.unknot.intake.ui;

import app.unknot.screening.answers.Observed;
import app.unknot.shared.ui.ChipPicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the therapist sees and measures. All of it may stay empty. */
final class ObservedInput extends Section {
    private final ChipPicker<String> unfit;
    private final IntegerField systolic = new IntegerField("Upper");
    private final IntegerField diastolic = new IntegerField("Lower");
    private final NumberField temperature = new NumberField("\u00b0F");
    private final Span complaint = new Span();
    private final transient Runnable changed;

    ObservedInput(Runnable changed) {
        this.changed = changed;
        unfit = new ChipPicker<>("What I see", List.of("Seems drunk or drugged"), words -> words, this::tell);
        for (IntegerField field : List.of(systolic, diastolic)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> tell());
            field.setWidth("7rem");
        }
        systolic.setAriaLabel("Blood pressure, upper value in mmHg");
        diastolic.setAriaLabel("Blood pressure, lower value in mmHg");
        temperature.setValueChangeMode(ValueChangeMode.LAZY);
        temperature.addValueChangeListener(change -> tell());
        temperature.setStep(0.1);
        temperature.setWidth("7rem");
        temperature.setAriaLabel("Temperature in degrees Fahrenheit");
        complaint.addClassName("missing");
        complaint.getElement().setAttribute("role", "status");
        Div pressure = new Div(new Span("Blood pressure, if measured"), systolic, diastolic);
        pressure.addClassName("observed-line");
        Div warmth = new Div(new Span("Temperature, if measured"), temperature);
        warmth.addClassName("observed-line");
        addClassNames("card", "observed");
        add(new H3("What I see and measure"), unfit, pressure, warmth, complaint);
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
