package app.unknot.plans.home;

import app.unknot.clients.ClientId;
import app.unknot.plans.form.PlanForm;
import app.unknot.plans.form.PlanTarget;
import app.unknot.plans.targets.Measures;
import app.unknot.plans.words.PlansWords;
import app.unknot.shared.HomeCareItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds what is missing in a plan by what others know: what there is to read, and what can be measured. */
@Component
public class AgreementGaps {
    private final HomeReading reading;
    private final Measures measures;

    AgreementGaps(HomeReading reading, Measures measures) {
        this.reading = reading;
        this.measures = measures;
    }

    /** In sentences; empty when nothing is missing. */
    public List<String> of(ClientId client, PlanForm form, Map<HomeCareItem, String> withheld) {
        List<String> gaps = new ArrayList<>(reading.gaps(form, withheld));
        PlanTarget target = form.details().target();
        if (target != null && measures.of(client).stream().noneMatch(measure -> measure.takes(target)))
            gaps.add(PlansWords.THE_TARGET_CANNOT_BE.text());
        return gaps;
    }
}
