package app.unknot.insurance.payers;

import app.unknot.insurance.PayerForm;
import app.unknot.insurance.PayerRules;
import app.unknot.insurance.PayerRules.Before;
import app.unknot.insurance.PayerRules.Deadline;
import app.unknot.insurance.PayerRules.From;
import app.unknot.insurance.PayerRules.Modifiers;
import app.unknot.insurance.UnitCounting;
import java.time.LocalDate;
import java.util.Map;

/**
 * Rules to begin with, by the kind of plan. They are guesses on the short side, for a practice to correct from its contract: none has a
 * source, so each of them is shown as not confirmed.
 */
public final class StarterRules {
    /** Before any visit that is entered here. */
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private static final int SHORT = 90;
    private static final int YEAR = 365;
    private static final int MONTH = 30;

    private StarterRules() {}

    public static RulesForm of(PlanKind kind) {
        return switch (kind) {
            case AUTO, WORKERS -> rules(kind, UnitCounting.AMA_MIDPOINT, YEAR, true, false);
            case VETERANS -> rules(kind, UnitCounting.CMS_8_MIN, SHORT * 2, true, true);
            case MEDICARE, MEDICAID -> rules(kind, UnitCounting.CMS_8_MIN, YEAR, true, false);
            case COMMERCIAL, BLUE_CROSS, PPO, HMO, OTHER -> rules(kind, UnitCounting.AMA_MIDPOINT, SHORT, true, false);
        };
    }

    /** The few rules that a short form has. */
    public static RulesForm of(PayerForm form) {
        return rules(
                PlanKind.of(form.filingIndicator()),
                form.counting(),
                form.filingDays(),
                form.wantsReferring(),
                form.wantsTherapyModifier());
    }

    private static RulesForm rules(
            PlanKind kind, UnitCounting counting, int days, boolean prescription, boolean therapy) {
        boolean authorized = kind == PlanKind.VETERANS || kind == PlanKind.WORKERS;
        return new RulesForm(
                new PayerRules(
                        1,
                        ALWAYS,
                        counting,
                        new Deadline(days, From.SERVICE),
                        kind != PlanKind.MEDICARE,
                        null,
                        null,
                        new Before(prescription, authorized ? 0 : null, MONTH),
                        Map.of(),
                        new Modifiers(therapy, "59"),
                        "",
                        MONTH),
                Map.of());
    }
}
