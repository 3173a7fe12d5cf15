package app.unknot.shared.ui;

import com.vaadin.flow.component.textfield.IntegerField;

/** A whole number between two others. What cannot be one of them is said beside the field, and stays there. */
public final class WholeNumber extends IntegerField implements Typed {
    private final int least;
    private final int most;

    public WholeNumber(String label, int least, int most) {
        super(label);
        this.least = least;
        this.most = most;
        setManualValidation(true);
        setMin(least);
        setMax(most);
        addValueChangeListener(change -> isTaken());
        addValidationStatusChangeListener(change -> isTaken());
    }

    @Override
    public boolean isTaken() {
        Integer value = getValue();
        boolean taken = value == null
                ? getElement().getProperty("_inputElementValue", "").isEmpty()
                : value >= least && value <= most;
        setErrorMessage(taken ? "" : CommonText.A_WHOLE_NUMBER_FROM_TO.text(least, most));
        setInvalid(!taken);
        return taken;
    }
}
