package app.unknot.shared.ui;

import app.unknot.shared.typed.TextRule;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** One line of text. What does not fit its column is said beside it while it is typed, and all of it stays. */
public class TextLine extends TextField implements Typed {
    private final transient TextRule rule;

    /** @param rule of the column that it is kept in, which the service asks too */
    public TextLine(String label, TextRule rule) {
        super(label);
        this.rule = rule;
        setManualValidation(true);
        addValueChangeListener(change -> {
            if (change.isFromClient() || isInvalid()) isTaken();
        });
    }

    public TextLine(String label, TextRule rule, String text) {
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
