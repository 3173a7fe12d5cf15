package app.unknot.insurance.policies;

import app.unknot.insurance.CoveringPolicy.Accident;
import app.unknot.insurance.CoveringPolicy.Cause;
import app.unknot.insurance.CoveringPolicy.Share;
import app.unknot.insurance.PayerRules;
import app.unknot.insurance.Subscriber;
import app.unknot.insurance.words.InsuranceWords;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with a policy as it was typed: pure. */
final class PolicyCheck {
    private static final int ALL = 100;

    private PolicyCheck() {}

    static Optional<String> complaint(PolicyForm form, PayerRules rules, LocalDate today) {
        InsuranceWords wrong = wrong(form, today);
        if (wrong != null) return Optional.of(wrong.text());
        return rules.memberIdFits(form.memberId())
                ? Optional.empty()
                : Optional.of(InsuranceWords.THE_MEMBER_ID_HAS_ANOTHER_SHAPE.text(rules.memberIdShape()));
    }

    private static @Nullable InsuranceWords wrong(PolicyForm form, LocalDate today) {
        if (!form.memberId().matches("[A-Z0-9][A-Z0-9 -]*")) return InsuranceWords.THE_POLICY_NEEDS_THE_MEMBER;
        if (form.validTo() != null && form.validTo().isBefore(form.validFrom()))
            return InsuranceWords.THE_POLICY_ENDS_BEFORE_IT_BEGINS;
        InsuranceWords subscriber = subscriber(form.subscriber(), today);
        if (subscriber != null) return subscriber;
        Share share = form.share();
        if (share.coinsurance() != null && (share.coinsurance() < 0 || share.coinsurance() > ALL))
            return InsuranceWords.COINSURANCE_IS_A_PERCENTAGE;
        if (form.yearly().elsewhere() < 0
                || form.yearly().visits() != null && form.yearly().visits() < 1)
            return InsuranceWords.VISITS_A_YEAR_ARE_COUNTED;
        return accident(form.accident(), today);
    }

    private static @Nullable InsuranceWords subscriber(Subscriber subscriber, LocalDate today) {
        if (subscriber.isClient()) return null;
        boolean named = isName(subscriber.firstName()) && isName(subscriber.lastName());
        LocalDate born = subscriber.born();
        if (!named || born == null || born.isAfter(today) || !subscriber.sex().matches("[FMU]"))
            return InsuranceWords.A_DEPENDENT_NEEDS_THE_SUBSCRIBER;
        boolean none = (subscriber.street() + subscriber.city() + subscriber.state() + subscriber.zip()).isEmpty();
        boolean whole = !subscriber.street().isEmpty()
                && !subscriber.city().isEmpty()
                && subscriber.state().matches("[A-Z]{2}")
                && subscriber.zip().matches("\\d{5}(\\d{4})?");
        return none || whole ? null : InsuranceWords.THE_SUBSCRIBERS_ADDRESS_IS_WHOLE;
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.chars().noneMatch(Character::isDigit);
    }

    private static @Nullable InsuranceWords accident(@Nullable Accident accident, LocalDate today) {
        if (accident == null) return null;
        if (accident.on() == null || accident.on().isAfter(today)) return InsuranceWords.AN_ACCIDENT_HAS_A_DAY;
        if (accident.cause() == Cause.AUTO && !accident.state().matches("[A-Z]{2}"))
            return InsuranceWords.AN_AUTO_ACCIDENT_HAS_A_STATE;
        if (accident.cause() == Cause.WORK && accident.employer().isEmpty())
            return InsuranceWords.A_WORK_INJURY_HAS_AN_EMPLOYER;
        if (accident.cause() != Cause.OTHER && accident.number().isEmpty())
            return InsuranceWords.AN_ACCIDENT_HAS_A_CLAIM_NUMBER;
        return null;
    }
}
