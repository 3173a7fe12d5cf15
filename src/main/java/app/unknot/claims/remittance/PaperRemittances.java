package app.unknot.claims.remittance;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.RemittanceId;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.PaymentHead;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.packet.RemittedClaim.Patient;
import app.unknot.claims.remittance.RemittancePosting.ClaimSet;
import app.unknot.claims.remittance.RemittancePosting.Standing;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.Money;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Sha256;
import app.unknot.shared.typed.TextRule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes remittances in that came on paper. The same sums must hold, and the same rules say what is posted. */
@Service
public class PaperRemittances {
    public static final TextRule NAME = TextRule.line(60);
    public static final TextRule NUMBER = TextRule.line(20);

    private static final int MOST_CLAIMS = 100;
    private static final String ON_PAPER = "CHK";

    private final ClaimRights rights;
    private final RemittancePosting posting;
    private final AuditLog audit;
    private final PracticeClock clock;

    PaperRemittances(ClaimRights rights, RemittancePosting posting, AuditLog audit, PracticeClock clock) {
        this.rights = rights;
        this.posting = posting;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Posts it; a claim that cannot be posted waits, as one of a file does.
     *
     * @throws RefusedRequest when something is missing, a sum does not hold, or it was entered before
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public RemittanceId enter(PaperForm form) {
        rights.requireRemittances("remittance on paper");
        PaymentHead head = head(form);
        List<RemittedClaim> claims = claims(form);
        Money paid = claims.stream().map(RemittedClaim::paid).reduce(Money.ZERO, Money::plus);
        for (RemittanceReport.Reason gap : Payment.gaps(head, paid, List.of())) throw new RefusedRequest(gap.text());
        String hash = Sha256.hex(form.toString().getBytes(StandardCharsets.UTF_8));
        Payment payment = new Payment(
                null, head, claims.size(), List.of(), hash, ClaimsWords.ON_PAPER.text(), clock.instant(), List.of());
        if (posting.standing(payment).isPresent()) throw new RefusedRequest(ClaimsWords.THIS_PAYMENT_IS_HERE.text());
        Standing standing = posting.take(payment, new ClaimSet(0, claims, true));
        audit.record(AuditEvent.done("REMITTANCE_HAND", "remittance " + standing.remittance()));
        return new RemittanceId(standing.remittance());
    }

    private PaymentHead head(PaperForm form) {
        String payer = NAME.kept(form.payer());
        String check = NAME.kept(form.check());
        LocalDate day = form.paidOn();
        if (payer.isEmpty() || check.isEmpty() || day == null)
            throw new RefusedRequest(ClaimsWords.SAY_WHO_PAID_WHEN.text());
        if (day.isAfter(clock.today())) throw new RefusedRequest(ClaimsWords.THE_DAY_LIES_AHEAD.text());
        if (form.claims().isEmpty() || form.claims().size() > MOST_CLAIMS)
            throw new RefusedRequest(ClaimsWords.ENTER_BETWEEN_1_AND_CLAIMS.text(MOST_CLAIMS));
        return new PaymentHead(check, "", payer, "", day, form.paid(), ON_PAPER);
    }

    private static List<RemittedClaim> claims(PaperForm form) {
        List<RemittedClaim> claims = new ArrayList<>();
        for (PaperClaim one : form.claims()) {
            String number = NUMBER.kept(one.number()).toUpperCase(Locale.ROOT);
            if (!one.charge().equals(one.parts()))
                throw new RefusedRequest(ClaimsWords.SAYS_ITS_PARTS_ADD_UP.text(
                        ClaimsWords.CLAIM.text(number),
                        one.charge().display(),
                        one.parts().display()));
            List<Adjustment> adjustments = new ArrayList<>();
            add(adjustments, "CO", "45", one.contract());
            add(adjustments, "PR", "2", one.client());
            add(adjustments, "PI", "96", one.refused());
            claims.add(new RemittedClaim(
                    0,
                    number,
                    "1",
                    one.charge(),
                    one.paid(),
                    one.client(),
                    "",
                    Patient.UNNAMED,
                    Patient.UNNAMED,
                    adjustments,
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return claims;
    }

    private static void add(List<Adjustment> adjustments, String group, String reason, Money amount) {
        if (!amount.isZero()) adjustments.add(new Adjustment(group, reason, amount, ""));
    }
}
