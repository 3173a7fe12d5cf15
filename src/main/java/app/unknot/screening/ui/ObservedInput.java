package app.unknot.screening.ui;

import app.unknot.screening.Observed;
import app.unknot.shared.ui.ChipPicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** What the therapist sees and measures. All of it may stay empty. */
final class ObservedInput extends Section {
    private static final String UNFIT = "Seems drunk or drugged";

    private final ChipPicker<String> unfit;
    private final IntegerField systolic = new IntegerField("Upper");
    private final IntegerField diastolic = new IntegerField("Lower");
    private final Span complaint = new Span();
    private final transient Runnable changed;

    ObservedInput(Runnable changed) {
        this.changed = changed;
        unfit = new ChipPicker<>("What I see", List.of(UNFIT), words -> words, this::tell);
        for (IntegerField field : List.of(systolic, diastolic)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> tell());
            field.setWidth("7rem");
        }
        systolic.setAriaLabel("Blood pressure, upper value in mmHg");
        diastolic.setAriaLabel("Blood pressure, lower value in mmHg");
        complaint.addClassName("missing");
        complaint.getElement().setAttribute("role", "status");
        Div pressure = new Div(new Span("Blood pressure, if measured"), systolic, diastolic);
        pressure.addClassName("observed-pressure");
        addClassNames("card", "observed");
        add(new H3("What I see and measure"), unfit, pressure, complaint);
    }

    private void tell() {
        complaint.setText(written().complaint().orElse(""));
        changed.run();
    }

    /** What can have been measured; while two numbers do not make a blood pressure, it counts as not measured. */
    Observed observed() {
        Observed written = written();
        return written.complaint().isEmpty() ? written : new Observed(written.unfit(), null, null);
    }

    boolean isComplete() {
        return written().complaint().isEmpty();
    }

    private Observed written() {
        return new Observed(!unfit.chosen().isEmpty(), systolic.getValue(), diastolic.getValue());
    }
}
