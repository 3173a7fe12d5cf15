package app.unknot.screening.clearances;

import app.unknot.accounts.RefusedRequest;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleBook;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says what a provider's answer is missing before it is kept. */
@Component
class ClearanceCheck {
    private static final int LONGEST = 200;

    private final RuleBook book;
    private final PracticeClock clock;

    ClearanceCheck(RuleBook book, PracticeClock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * @throws RefusedRequest when something that it needs is missing, or a rule cannot be cleared
     */
    void of(ClearanceForm form) {
        if (form.rules().isEmpty()) throw new RefusedRequest("Choose what the answer clears. Nothing was saved yet.");
        for (String rule : form.rules()) {
            if (rule.equals(Finding.HOLD)) continue;
            Level level = book.running()
                    .rule(rule)
                    .map(Rule::level)
                    .orElseThrow(() -> new RefusedRequest("That rule does not exist. Nothing was saved."));
            if (level != Level.CLEARANCE && level != Level.URGENT_REFER)
                throw new RefusedRequest("No document lifts " + rule + ". Nothing was saved.");
        }
        if (form.provider().isBlank()
                || form.profession().isBlank()
                || form.contact().isBlank())
            throw new RefusedRequest(
                    "Enter who signed it, their profession and how to reach them. Nothing was saved yet.");
        if (form.provider().length() > LONGEST
                || form.profession().length() > 80
                || form.contact().length() > LONGEST)
            throw new RefusedRequest("Name and contact have at most 200 characters, the profession 80.");
        LocalDate today = clock.today();
        if (form.issuedOn().isAfter(today))
            throw new RefusedRequest("The date is in the future. Nothing was saved yet.");
        if (form.expiresOn().isBefore(form.issuedOn()))
            throw new RefusedRequest("It expires before it starts. Nothing was saved yet.");
    }
}
