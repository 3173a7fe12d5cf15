package app.unknot.insurance.policies;

import app.unknot.insurance.CoveringPolicy.Accident;
import app.unknot.insurance.CoveringPolicy.Cause;
import app.unknot.insurance.CoveringPolicy.Share;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.PayerRank;
import app.unknot.insurance.Subscriber;
import app.unknot.shared.typed.PostalCodeReader;
import app.unknot.shared.typed.TextRule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a policy.
 *
 * @param memberId as on the card
 * @param groupNumber as on the card, or empty
 * @param planName as on the card, or empty
 * @param yearly visits that the plan pays in a calendar year
 * @param accident what happened, for auto and work injury policies; null otherwise
 * @param validTo last day, or null while nobody knows of one
 * @param card photos of the card among the client's documents
 */
public record PolicyForm(
        PayerId payer,
        PayerRank rank,
        String memberId,
        String groupNumber,
        String planName,
        Subscriber subscriber,
        Share share,
        Yearly yearly,
        @Nullable Accident accident,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean signatureOnFile,
        Card card) {
    public static final TextRule MEMBER_ID = TextRule.line(80);
    public static final TextRule GROUP = TextRule.line(50);
    public static final TextRule PLAN = TextRule.line(60);
    public static final TextRule NAME = TextRule.line(60);
    public static final TextRule STREET = TextRule.line(200);
    public static final TextRule CITY = TextRule.line(100);
    public static final TextRule STATE = TextRule.line(2);
    public static final TextRule CASE = TextRule.line(50);
    public static final TextRule EMPLOYER = TextRule.line(60);

    /**
     * @param visits in a calendar year, or null when the plan has no such limit
     * @param elsewhere visits of this year that were with somebody else, 0 or more
     */
    public record Yearly(@Nullable Integer visits, int elsewhere) {
        public static final Yearly NO_LIMIT = new Yearly(null, 0);
    }

    /** Photos of both sides of the card. */
    public record Card(@Nullable UUID front, @Nullable UUID back) {
        public static final Card NONE = new Card(null, null);
    }

    /** As it is kept: each text without what nobody sees. */
    PolicyForm kept() {
        return new PolicyForm(
                payer,
                rank,
                MEMBER_ID.kept(memberId).toUpperCase(Locale.ROOT),
                GROUP.kept(groupNumber),
                PLAN.kept(planName),
                kept(subscriber),
                share,
                yearly,
                accident == null || accident.cause() == Cause.NONE ? null : kept(accident),
                validFrom,
                validTo,
                signatureOnFile,
                card);
    }

    private static Subscriber kept(Subscriber typed) {
        if (typed.isClient()) return Subscriber.CLIENT;
        return new Subscriber(
                typed.relationship(),
                NAME.kept(typed.firstName()),
                NAME.kept(typed.lastName()),
                typed.born(),
                typed.sex(),
                STREET.kept(typed.street()),
                CITY.kept(typed.city()),
                STATE.kept(typed.state()).toUpperCase(Locale.ROOT),
                PostalCodeReader.read(typed.zip()).required(""));
    }

    private static Accident kept(Accident typed) {
        return new Accident(
                typed.cause(),
                typed.on(),
                STATE.kept(typed.state()).toUpperCase(Locale.ROOT),
                CASE.kept(typed.number()),
                EMPLOYER.kept(typed.employer()));
    }
}
