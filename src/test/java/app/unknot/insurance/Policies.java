package app.unknot.insurance;

import app.unknot.insurance.CoveringPolicy.Share;
import app.unknot.insurance.policies.PolicyForm;
import app.unknot.insurance.policies.PolicyForm.Card;
import app.unknot.insurance.policies.PolicyForm.Yearly;
import app.unknot.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Policies as tests need them. */
public final class Policies {
    private Policies() {}

    /** The client's own, with a copay of 25 dollars. */
    public static PolicyForm own(PayerId payer, PayerRank rank, String member, LocalDate from, @Nullable LocalDate to) {
        return of(payer, rank, member, Subscriber.CLIENT, from, to);
    }

    public static PolicyForm of(
            PayerId payer,
            PayerRank rank,
            String member,
            Subscriber subscriber,
            LocalDate from,
            @Nullable LocalDate to) {
        return new PolicyForm(
                payer,
                rank,
                member,
                "G-100",
                "",
                subscriber,
                new Share(Money.ofDollars(25), null, null),
                Yearly.NO_LIMIT,
                null,
                from,
                to,
                true,
                Card.NONE);
    }
}
