package app.unknot.screening.clearances;

import app.unknot.accounts.RefusedRequest;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleBook;
import app.unknot.screening.words.ScreeningWords;
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
        if (form.rules().isEmpty()) throw new RefusedRequest(ScreeningWords.CHOOSE_WHAT_THE_ANSWER_CLEARS.text());
        for (String rule : form.rules()) {
            if (rule.equals(Finding.HOLD)) continue;
            Level level = book.running()
                    .rule(rule)
                    .map(Rule::level)
                    .orElseThrow(() -> new RefusedRequest(ScreeningWords.THAT_RULE_DOES_NOT_EXIST.text()));
            if (level != Level.CLEARANCE && level != Level.URGENT_REFER)
                throw new RefusedRequest(ScreeningWords.NO_DOCUMENT_LIFTS_NOTHING_WAS_SAVED.text(rule));
        }
        if (form.provider().isBlank()
                || form.profession().isBlank()
                || form.contact().isBlank())
            throw new RefusedRequest(ScreeningWords.ENTER_WHO_SIGNED_IT_THEIR_PROFESSION.text());
        LocalDate today = clock.today();
        DayLimits.past(today).complaint(form.issuedOn()).ifPresent(words -> {
            throw new RefusedRequest(words);
        });
        DayLimits.any(today).complaint(form.expiresOn()).ifPresent(words -> {
            throw new RefusedRequest(words);
        });
        if (form.expiresOn().isBefore(form.issuedOn()))
            throw new RefusedRequest(ScreeningWords.IT_EXPIRES_BEFORE_IT_STARTS.text());
        return form;
    }
}
