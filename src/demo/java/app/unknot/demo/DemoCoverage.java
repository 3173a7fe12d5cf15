package app.unknot.demo;

import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.insurance.CoveringPolicy.Share;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.PayerRank;
import app.unknot.insurance.PayerRules;
import app.unknot.insurance.PayerRules.Before;
import app.unknot.insurance.PayerRules.CodeAnswer;
import app.unknot.insurance.PayerRules.Deadline;
import app.unknot.insurance.PayerRules.From;
import app.unknot.insurance.PayerRules.Modifiers;
import app.unknot.insurance.Subscriber;
import app.unknot.insurance.Subscriber.Relationship;
import app.unknot.insurance.UnitCounting;
import app.unknot.insurance.authorizations.AuthorizationForm;
import app.unknot.insurance.authorizations.Authorizations;
import app.unknot.insurance.codes.FeeSchedules;
import app.unknot.insurance.codes.ProcedureCode;
import app.unknot.insurance.codes.ProcedureCodes;
import app.unknot.insurance.codes.ScheduledFee;
import app.unknot.insurance.eligibility.CheckForm;
import app.unknot.insurance.eligibility.CheckForm.Answer;
import app.unknot.insurance.eligibility.CheckForm.Way;
import app.unknot.insurance.eligibility.EligibilityChecks;
import app.unknot.insurance.payers.PayerBook;
import app.unknot.insurance.payers.PayerIdentity;
import app.unknot.insurance.payers.PlanKind;
import app.unknot.insurance.payers.RuleSource;
import app.unknot.insurance.payers.RuleTopic;
import app.unknot.insurance.payers.RulesForm;
import app.unknot.insurance.payers.StarterRules;
import app.unknot.insurance.policies.PolicyDesk;
import app.unknot.insurance.policies.PolicyForm;
import app.unknot.insurance.policies.PolicyForm.Card;
import app.unknot.insurance.policies.PolicyForm.Yearly;
import app.unknot.shared.Money;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The demo's payers with their rules, and what its clients' cards say. */
@Component
class DemoCoverage {
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    private static final Set<String> CODES = Set.of("97124", "97140");

    private final PayerBook payers;
    private final PolicyDesk policies;
    private final Authorizations authorizations;
    private final EligibilityChecks checks;
    private final FeeSchedules fees;
    private final ProcedureCodes codes;
    private final PracticeClock clock;

    DemoCoverage(
            PayerBook payers,
            PolicyDesk policies,
            Authorizations authorizations,
            EligibilityChecks checks,
            FeeSchedules fees,
            ProcedureCodes codes,
            PracticeClock clock) {
        this.payers = payers;
        this.policies = policies;
        this.authorizations = authorizations;
        this.checks = checks;
        this.fees = fees;
        this.codes = codes;
        this.clock = clock;
    }

    /** What the practice bills, in its own words. */
    void codes() {
        codes.keep(new ProcedureCode(
                "97124",
                "massage, 15 minutes",
                15,
                Money.ofDollars(40),
                Set.of(Technique.SWEDISH, Technique.SHIATSU, Technique.HOT_STONE),
                true));
        codes.keep(new ProcedureCode(
                "97140",
                "manual therapy, 15 minutes",
                15,
                Money.ofDollars(60),
                Set.of(Technique.DEEP_TISSUE, Technique.TRIGGER_POINT, Technique.SPORTS),
                true));
    }

    /** All of its rules are confirmed but one. */
    PayerId cascade() {
        PayerId payer = payers.add(
                new PayerIdentity("Cascade Health", "CASC1", PlanKind.COMMERCIAL, true, "", "", true),
                rules(UnitCounting.CMS_8_MIN, 365, RuleTopic.BEFORE_THE_VISIT));
        for (String code : CODES)
            fees.add(
                    payer,
                    new ScheduledFee(code, null, Money.ofDollars(code.equals("97140") ? 48 : 32), ALWAYS, null));
        return payer;
    }

    PayerId northwest() {
        return payers.add(
                new PayerIdentity("Northwest Mutual", "NWMU2", PlanKind.COMMERCIAL, true, "", "", true),
                rules(UnitCounting.AMA_MIDPOINT, 180, RuleTopic.APPEAL));
    }

    /** As it begins: nothing is confirmed. */
    void evergreen() {
        payers.add(
                new PayerIdentity("Evergreen Auto", "EVGA7", PlanKind.AUTO, false, "", "", true),
                StarterRules.of(PlanKind.AUTO));
    }

    private RulesForm rules(UnitCounting counting, int days, RuleTopic open) {
        PayerRules rules = new PayerRules(
                1,
                ALWAYS,
                counting,
                new Deadline(days, From.SERVICE),
                true,
                new Deadline(180, From.PAYMENT),
                180,
                new Before(true, null, 30),
                Map.of("97124", CodeAnswer.PAID, "97140", CodeAnswer.PAID),
                new Modifiers(false, "59"),
                "",
                30);
        LocalDate signed = clock.today().minusYears(1);
        Map<RuleTopic, RuleSource> sources = new EnumMap<>(RuleTopic.class);
        for (RuleTopic topic : RuleTopic.values())
            sources.put(
                    topic,
                    topic == open
                            ? new RuleSource("By phone", signed.plusMonths(8), null)
                            : new RuleSource("Contract, " + topic.text(), signed, signed.plusDays(20)));
        return new RulesForm(rules, sources);
    }

    /** A client's card; every seventh is a dependent's, and every eighth has sent a second one that nobody has looked at. */
    void insure(ClientId client, PayerId payer, PayerId other, int index, LocalDate firstDay) {
        LocalDate from = firstDay.minusMonths(6);
        UUID policy = policies.add(client, card(payer, PayerRank.PRIMARY, index, from), true);
        if (index % 8 == 0) policies.add(client, card(other, PayerRank.SECONDARY, index + 100, from), false);
        if (index % 4 == 0)
            authorizations.add(
                    client,
                    new AuthorizationForm(
                            policy,
                            "CH-A 77 410 " + (900 + index),
                            CODES,
                            80,
                            null,
                            firstDay.minusDays(5),
                            firstDay.plusMonths(11),
                            0));
        if (index % 3 != 1)
            checks.note(
                    client,
                    new CheckForm(
                            policy,
                            index % 2 == 0 ? Way.PHONE : Way.PORTAL,
                            Answer.ACTIVE,
                            index % 2 == 0 ? "Dana" : "",
                            "R-" + (40_100 + index),
                            Money.ofDollars(25),
                            Money.ZERO,
                            20,
                            ""));
    }

    private static PolicyForm card(PayerId payer, PayerRank rank, int index, LocalDate from) {
        Subscriber subscriber = index % 7 == 1
                ? new Subscriber(
                        Relationship.SPOUSE, "Paul", "Kim", LocalDate.of(1985, 4, 1), "M", "", "", "", "")
                : Subscriber.CLIENT;
        return new PolicyForm(
                payer,
                rank,
                "CH88" + (4471 + index),
                "G-" + (2_000 + index % 5),
                "",
                subscriber,
                new Share(Money.ofDollars(25), null, Money.ofDollars(750)),
                new Yearly(20, 0),
                null,
                from,
                null,
                true,
                Card.NONE);
    }
}
