package app.unknot.screening.clearances;

import app.unknot.accounts.RefusedRequest;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleBook;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.typed.DayLimits;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says what a provider's answer is missing before it is kept. */
@Component
class ClearanceCheck {
    private final RuleBook book;
    private final PracticeClock clock;

    ClearanceCheck(RuleBook book, PracticeClock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * @return what is kept of it
     * @throws app.unknot.shared.Refused when something that it needs is missing or too long, or a rule cannot be cleared
     */
    ClearanceForm of(ClearanceForm typed) {
        ClearanceForm form = typed.kept();
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
        LocalDate today = clock.today();
        DayLimits.past(today).complaint(form.issuedOn()).ifPresent(words -> {
            throw new RefusedRequest(words);
        });
        DayLimits.any(today).complaint(form.expiresOn()).ifPresent(words -> {
            throw new RefusedRequest(words);
        });
        if (form.expiresOn().isBefore(form.issuedOn()))
            throw new RefusedRequest("It expires before it starts. Nothing was saved yet.");
        return form;
    }
}
