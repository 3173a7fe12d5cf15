package app.unknot.screening.clearances;

import app.unknot.accounts.RefusedRequest;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleBook;
import app.unknot.screening.words.ScreeningWords;
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
        if (form.provider().length() > LONGEST
                || form.profession().length() > 80
                || form.contact().length() > LONGEST)
            throw new RefusedRequest(ScreeningWords.NAME_AND_CONTACT_HAVE_AT_MOST.text());
        LocalDate today = clock.today();
        if (form.issuedOn().isAfter(today)) throw new RefusedRequest(ScreeningWords.THE_DATE_IS_IN_THE_FUTURE.text());
        if (form.expiresOn().isBefore(form.issuedOn()))
            throw new RefusedRequest(ScreeningWords.IT_EXPIRES_BEFORE_IT_STARTS.text());
    }
}
