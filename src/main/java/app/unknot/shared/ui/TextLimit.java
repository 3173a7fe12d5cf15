package app.unknot.shared.ui;

import app.unknot.shared.PracticeFormats;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Says beside a field that its text is too long, and leaves all of it there. A limit of the browser's would cut what is pasted without a
 * word.
 */
public final class TextLimit {
    private TextLimit() {}

    /** Watches the field from now on. */
    public static void on(TextArea field, int longest) {
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> isKept(field, longest));
    }

    /** Whether the text may be kept as it is; if not, the field says so. */
    public static boolean isKept(TextArea field, int longest) {
        int length = field.getValue().strip().length();
        boolean fits = length <= longest;
        field.setErrorMessage(
                fits
                        ? ""
                        : CommonText.AT_MOST_CHARACTERS_THIS_HAS.text(
                                PracticeFormats.count(longest), PracticeFormats.count(length)));
        field.setInvalid(!fits);
        return fits;
    }
}
