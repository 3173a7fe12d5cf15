package app.unknot.shared.ui;

import com.vaadin.flow.component.textfield.TextField;

/** A line for a code that proves something or opens something. It is compared and never kept, neither with the form nor anywhere else. */
public final class SecretLine extends TextField implements Typed {
    private final int longest;

    /** @param longest more than that is no code, and is not compared */
    public SecretLine(String label, int longest) {
        super(label);
        this.longest = longest;
        setManualValidation(true);
        getElement().setAttribute("autocomplete", "off");
    }

    @Override
    public boolean isTaken() {
        boolean taken = getValue().length() <= longest;
        setErrorMessage(taken ? "" : CommonText.THAT_IS_NO_CODE.text());
        setInvalid(!taken);
        return taken;
    }
}
