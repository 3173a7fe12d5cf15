package app.unknot.testing;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import app.unknot.screening.Finding;
import app.unknot.screening.clearances.ClearanceForm;
import app.unknot.screening.clearances.ClearanceKeeping;
import app.unknot.screening.clearances.ClearanceTerms;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** A midwife's or doctor's answer on paper. */
public final class SampleClearance {
    private SampleClearance() {}

    public static ClearanceForm form(LocalDate issued, LocalDate expires, ClearanceTerms terms, String... rules) {
        return new ClearanceForm(Set.of(rules), "Ann Hill", "midwife", "206 555 0190", issued, expires, terms);
    }

    /** Kept and verified by the therapist; counts for 90 days. */
    public static DocumentId verified(
            ClearanceKeeping keeping, Subject therapist, ClientId client, LocalDate day, String... rules) {
        return People.get(therapist, () -> {
            DocumentId paper =
                    keeping.keep(client, form(day, day.plusDays(90), ClearanceTerms.NONE, rules), SampleFiles.scan());
            keeping.verify(paper, "Called the practice");
            return paper;
        });
    }

    /** One that lifts a hold that began today. */
    public static DocumentId ofToday(BeanFactory beans, Subject therapist, ClientId client) {
        LocalDate today = beans.getBean(PracticeClock.class).today();
        return verified(beans.getBean(ClearanceKeeping.class), therapist, client, today, Finding.HOLD);
    }
}
