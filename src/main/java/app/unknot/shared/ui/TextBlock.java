package app.unknot.shared.ui;

import app.unknot.shared.typed.TextRule;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** Text of any number of lines. What does not fit its column is said beside it when it is left, and all of it stays. */
public class TextBlock extends TextArea implements Typed {
    private final transient TextRule rule;

    /** @param rule of the column that it is kept in, which the service asks too */
    public TextBlock(String label, TextRule rule) {
        super(label);
        this.rule = rule;
        setManualValidation(true);
        setWidthFull();
        addValueChangeListener(change -> {
            if (change.isFromClient() || isInvalid()) isTaken();
        });
    }

    public TextBlock(String label, TextRule rule, String text) {
        this(label, rule);
        setValue(text);
    }

    /** The text as it is kept. */
    public final String text() {
        return rule.kept(getValue());
    }

    @Override
    public boolean isTaken() {
        Optional<String> complaint = rule.complaint(getValue());
        setErrorMessage(complaint.orElse(""));
        setInvalid(complaint.isPresent());
        return complaint.isEmpty();
    }
}
