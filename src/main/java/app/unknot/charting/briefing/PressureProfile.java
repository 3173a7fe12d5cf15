package app.unknot.charting.briefing;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.charting.note.NoteField;
import app.unknot.clients.ClientId;
import app.unknot.clients.history.HealthHistories;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What pressure a client prefers: as the plan says, unless the client confirmed something else at the end of a later session. */
@Component
public class PressureProfile {
    private static final Limit LATEST = Limit.of(200);

    private final PressurePreferenceRepository preferences;
    private final PlanService plans;
    private final HealthHistories histories;
    private final PracticeClock clock;

    PressureProfile(
            PressurePreferenceRepository preferences,
            PlanService plans,
            HealthHistories histories,
            PracticeClock clock) {
        this.preferences = preferences;
        this.plans = plans;
        this.histories = histories;
        this.clock = clock;
    }

    PressurePreferences of(ClientId client) {
        Optional<Plan> plan = plans.current(client);
        PressurePreferences planned = plan.map(Plan::agreed)
                .map(agreed -> new PressurePreferences(agreed.pressure(), agreed.pressureByRegion()))
                .orElse(PressurePreferences.UNKNOWN);
        List<PressurePreference> later =
                preferences
                        .ofClient(client.value(), AccessPolicy.work(ProductWork.PRESSURE, client.value()), LATEST)
                        .stream()
                        .filter(preference -> plan.isEmpty()
                                || !preference
                                        .confirmedAt()
                                        .atZone(clock.getZone())
                                        .toLocalDate()
                                        .isBefore(plan.get().agreedOn()))
                        .toList();
        PressurePreferences known = planned.overlaidBy(latest(later));
        return known.overall() == null ? told(client).overlaidBy(known) : known;
    }

    /** What was told at the first visit, for whoever has neither a plan nor a session yet. */
    private PressurePreferences told(ClientId client) {
        return histories
                .current(client)
                .flatMap(history -> history.number("pressure"))
                .map(liked -> new PressurePreferences(liked, Map.of()))
                .orElse(PressurePreferences.UNKNOWN);
    }

    /** Keeps what the client confirmed at the end of a session; without the confirmation nothing changes. */
    public void learn(NoteHead head, NoteContent content) {
        Integer next = content.number(NoteField.PRESSURE_NEXT);
        if (next != null && content.isOn(NoteField.PRESSURE_CONFIRMED)) keep(head, PressurePreference.ANYWHERE, next);
        for (RegionWork work : content.work()) {
            Integer here = content.number(NoteField.PREFER.of(work.region()));
            if (here != null) keep(head, work.region(), here);
        }
    }

    private void keep(NoteHead head, String region, int preferred) {
        preferences.save(
                new PressurePreference(Ids.next(), head.client(), region, preferred, head.id(), clock.instant()));
    }

    private static PressurePreferences latest(List<PressurePreference> newestFirst) {
        Map<String, Integer> regions = new HashMap<>();
        @Nullable Integer overall = null;
        for (PressurePreference preference : newestFirst.reversed()) {
            if (preference.region().equals(PressurePreference.ANYWHERE)) {
                // What is confirmed for the whole back holds on every region, until one of them is confirmed again.
                overall = preference.preferred();
                regions.clear();
            } else regions.put(preference.region(), preference.preferred());
        }
        return new PressurePreferences(overall, regions);
    }
}
