package app.unknot.claims.packet;

import app.unknot.shared.Money;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One claim as the payer settled it.
 *
 * @param segment where it begins, counted from 1 in the file
 * @param control our claim number
 * @param status the payer's claim status, such as 1 processed as primary, 4 denied, 22 reversal of an earlier payment
 * @param clientPart what the client owes as the claim says it; null when it does not say
 * @param payerNumber the payer's own claim number
 * @param corrected the client as the payer has them where that is not as we wrote it (NM1*74); all empty otherwise
 * @param adjustments those on the claim as a whole
 * @param remarks remark codes (RARC) on the claim as a whole
 * @param flaws what of it cannot be read; then its amounts are not to be believed, except for what was paid
 */
public record RemittedClaim(
        long segment,
        String control,
        String status,
        Money charge,
        Money paid,
        @Nullable Money clientPart,
        String payerNumber,
        Patient patient,
        Patient corrected,
        List<Adjustment> adjustments,
        List<RemittedLine> lines,
        List<String> remarks,
        List<Flaw> flaws) {
    public RemittedClaim {
        adjustments = List.copyOf(adjustments);
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
        flaws = List.copyOf(flaws);
    }

    /** Whom the payer means; all empty when it does not say. */
    public record Patient(String lastName, String firstName, String memberId) {
        public static final Patient UNNAMED = new Patient("", "", "");
    }

    public boolean reversal() {
        return status.equals("22");
    }

    public Stream<Adjustment> allAdjustments() {
        return Stream.concat(adjustments.stream(), lines.stream().flatMap(line -> line.adjustments().stream()));
    }

    /** All of them together. */
    public Money adjusted() {
        return allAdjustments().map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
    }
}
