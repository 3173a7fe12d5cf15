package app.unknot.screening.ui;

import app.unknot.screening.rules.RuleDraft;
import app.unknot.screening.rules.RulePublishing;
import app.unknot.screening.rules.RuleSetText;
import app.unknot.shared.Refused;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The draft that lies on the admin's desk: every edit goes through here and is stored at once. */
final class RuleDesk {
    private final RulePublishing publishing;
    private final Runnable changed;
    private final Consumer<String> refused;
    private RuleDraft draft;

    /**
     * @param changed hears that there is another draft, or that other rules run
     * @param refused hears why something was not done
     */
    RuleDesk(RulePublishing publishing, Runnable changed, Consumer<String> refused) {
        this.publishing = publishing;
        this.changed = changed;
        this.refused = refused;
        this.draft = publishing.draft();
    }

    RuleDraft draft() {
        return draft;
    }

    RulePublishing publishing() {
        return publishing;
    }

    /**
     * Stores the text with an edit.
     *
     * @return false when that was refused, and said
     */
    boolean edit(UnaryOperator<RuleSetText> edit) {
        return replace(shown -> publishing.keep(shown, edit.apply(shown.text())));
    }

    /** Puts another draft on the desk; false when that was refused, and said. */
    boolean replace(UnaryOperator<RuleDraft> step) {
        return tried(() -> draft = step.apply(draft));
    }

    /** Does something that may be refused; false when it was, and said. */
    boolean tried(Runnable act) {
        try {
            act.run();
        } catch (Refused refusal) {
            refused.accept(refusal.words());
            return false;
        }
        changed.run();
        return true;
    }

    /** After a publishing: what runs now is the ground of the next draft. */
    void beginAnew() {
        draft = publishing.draft();
        changed.run();
    }
}
