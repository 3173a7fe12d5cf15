package app.unknot.claims.remittance;

import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remittance that came on paper.
 *
 * @param check number of the check or transfer
 * @param paid in all
 */
public record PaperForm(
        String payer, String check, @Nullable LocalDate paidOn, Money paid, List<PaperClaim> claims) {
    public PaperForm {
        claims = List.copyOf(claims);
    }
}
