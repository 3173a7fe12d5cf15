package app.unknot.plans.form;

import app.unknot.plans.words.PlansWords;
import app.unknot.shared.text.Text;
import app.unknot.shared.typed.DayLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How treatment under a plan ends.
 *
 * @param painFreeSince or null when the client is not free of pain
 * @param relapsePlan what the client does if the pain comes back
 * @param selfCare what the client goes on with
 */
public record DischargeForm(
        @Nullable Reason reason, @Nullable LocalDate painFreeSince, String relapsePlan, String selfCare) {
    public enum Reason implements Text {
        GOALS_MET,
        PLATEAU,
        CLIENT_WISH,
        REFERRED_ON;

        public String title() {
            return text();
        }
    }

    /** As it is kept: its texts without what nobody sees. */
    public DischargeForm kept() {
        return new DischargeForm(
                reason, painFreeSince, PlanForm.WORDS.kept(relapsePlan), PlanForm.WORDS.kept(selfCare));
    }

    public List<String> gaps(LocalDate today) {
        var gaps = new ArrayList<String>();
        if (reason == null) gaps.add(PlansWords.CHOOSE_WHY_THE_PLAN_ENDS.text());
        if (painFreeSince != null)
            DayLimits.past(today).complaint(painFreeSince).ifPresent(gaps::add);
        if (relapsePlan.isBlank()) gaps.add(PlansWords.ENTER_WHAT_TO_DO_IF.text());
        if (selfCare.isBlank()) gaps.add(PlansWords.ENTER_WHAT_THE_CLIENT_WILL.text());
        return gaps;
    }
}
