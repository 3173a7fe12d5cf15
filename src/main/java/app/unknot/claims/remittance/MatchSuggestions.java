package app.unknot.claims.remittance;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.Scope;
import app.unknot.claims.ClaimId;
import app.unknot.claims.RemittanceId;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.filed.FiledClaim;
import app.unknot.claims.filed.FiledClaims;
import app.unknot.claims.filed.FiledClaims.Recent;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which claims of ours a claim of a payment that waits may mean, and why. Somebody decides; nothing is posted. */
@Service
public class MatchSuggestions {
    private static final Scope PRACTICE = ClaimBook.PRACTICE;
    private static final int SHOWN = 5;
    /** The newest claims that went, which are compared. */
    private static final int COMPARED = 500;
    /** Those whose policies are looked up. */
    private static final int LOOKED_UP = 30;
    /** One thing alone may be chance. */
    private static final int ENOUGH = 3;

    private static final int MOST_SLIPS = 2;

    private final ClaimRights rights;
    private final RemittedRows rows;
    private final RemittanceDetails details;
    private final FiledClaims filed;

    MatchSuggestions(ClaimRights rights, RemittedRows rows, RemittanceDetails details, FiledClaims filed) {
        this.rights = rights;
        this.rows = rows;
        this.details = details;
        this.filed = filed;
    }

    /**
     * At most five, the likeliest first; none when nothing but chance speaks for any.
     *
     * @param place of the claim in the payment, counted from 0
     * @throws RecordNotFound when there is no such claim
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<Suggestion> of(RemittanceId id, int place) {
        rights.requireRemittances("remittance " + id);
        RemittedRow row = rows.find(id.value(), place, PRACTICE).orElseThrow(RecordNotFound::new);
        List<LocalDate> days = details.days(id.value(), place);
        return filed.recent(COMPARED).stream()
                .map(claim -> scored(row, days, claim))
                .filter(one -> one.points > 0)
                .sorted(LIKELIEST)
                .limit(LOOKED_UP)
                .map(one -> withMember(row, one))
                .filter(one -> one.points >= ENOUGH && one.because.size() > 1)
                .sorted(LIKELIEST)
                .limit(SHOWN)
                .map(Scored::suggestion)
                .toList();
    }

    private static final Comparator<Scored> LIKELIEST = Comparator.comparingInt((Scored one) -> -one.points)
            .thenComparing(one -> one.claim.claim().serviceDate(), Comparator.reverseOrder())
            .thenComparing(one -> one.claim.claim().number());

    private static Scored scored(RemittedRow row, List<LocalDate> days, Recent recent) {
        FiledClaim ours = recent.claim();
        Scored scored = new Scored(recent);
        Money charge = row.reversal() ? row.charge().negated() : row.charge();
        if (!row.payerNumber().isEmpty() && row.payerNumber().equals(recent.payerNumber()))
            scored.add(4, ClaimsWords.SAME_NUMBER_AT_THE_PAYER.text());
        if (SamePerson.client(row.named(), ours) && !row.named().lastName().isEmpty())
            scored.add(3, ClaimsWords.SAME_NAME.text());
        if (days.stream().anyMatch(day -> !day.isBefore(ours.serviceDate()) && !day.isAfter(recent.lastDate())))
            scored.add(2, ClaimsWords.SAME_DAY.text());
        if (charge.equals(ours.charge())) scored.add(2, ClaimsWords.SAME_CHARGE.text());
        if (slips(row.control(), ours.number()) <= MOST_SLIPS) scored.add(2, ClaimsWords.NUMBER_ALMOST_THE_SAME.text());
        return scored;
    }

    private Scored withMember(RemittedRow row, Scored scored) {
        ClaimId id = scored.claim.claim().id();
        if (!row.memberId().isEmpty() && row.memberId().equalsIgnoreCase(filed.memberId(id)))
            scored.add(3, ClaimsWords.SAME_MEMBER_ID.text());
        return scored;
    }

    /** Letters to add, leave out or change until one is the other; more than enough for numbers of other lengths. */
    static int slips(String one, String other) {
        if (Math.abs(one.length() - other.length()) > MOST_SLIPS || one.length() > 50) return MOST_SLIPS + 1;
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) before[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }

    /**
     * A claim of ours.
     *
     * @param because what speaks for it, the strongest first
     */
    public record Suggestion(String number, String clientName, LocalDate day, Money charge, List<String> because) {
        public Suggestion {
            because = List.copyOf(because);
        }
    }

    private static final class Scored {
        private final Recent claim;
        private final List<String> because = new ArrayList<>();
        private int points;

        Scored(Recent claim) {
            this.claim = claim;
        }

        void add(int more, String why) {
            points += more;
            because.add(why);
        }

        Suggestion suggestion() {
            FiledClaim ours = claim.claim();
            return new Suggestion(ours.number(), ours.clientName(), ours.serviceDate(), ours.charge(), because);
        }
    }
}
