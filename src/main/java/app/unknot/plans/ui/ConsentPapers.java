package app.unknot.plans.ui;

import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.consent.ConsentPaper;
import app.unknot.clients.consent.ConsentTexts;
import app.unknot.clients.consent.ConsentWording;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fills the wording of a consent with what this client's plan and screening say. */
@Component
class ConsentPapers {
    private final ConsentTexts texts;
    private final PlanService plans;
    private final ScreeningResults screening;

    ConsentPapers(ConsentTexts texts, PlanService plans, ScreeningResults screening) {
        this.texts = texts;
        this.plans = plans;
        this.screening = screening;
    }

    ConsentPaper of(ClientId client, ConsentKind kind) {
        Plan plan = plans.current(client).orElse(null);
        ScreeningResult standing = screening.standing(client);
        List<Technique> techniques = plan == null ? List.of() : plan.agreed().techniques();
        List<String> areas = plan == null
                ? List.of()
                : plan.agreed().pressureByRegion().keySet().stream()
                        .sorted()
                        .map(Regions::plain)
                        .toList();
        List<String> avoided = Stream.concat(
                        standing.keepOff().sequencedKeySet().stream().map(Regions::plain),
                        standing.avoidInWords().stream())
                .distinct()
                .toList();
        return ConsentWording.fill(texts.current(kind), techniques, areas, avoided);
    }
}
