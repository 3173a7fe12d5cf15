package app.unknot.plans.ui;

import app.unknot.clients.ClientId;
import app.unknot.clients.ClientReference;
import app.unknot.plans.PlanAgreement;
import app.unknot.plans.education.EducationTopics;
import app.unknot.plans.form.DischargeForm;
import app.unknot.plans.home.HomeReading;
import app.unknot.plans.rhythms.DoseTemplates;
import app.unknot.screening.ScreeningResults;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Opens the editor of a client's plan, with what is known so far. */
@Component
class PlanEditors {
    private final PlanBeginnings beginnings;
    private final PlanAgreement agreement;
    private final ScreeningResults screening;
    private final DoseTemplates doses;
    private final EducationTopics topics;
    private final HomeReading reading;

    PlanEditors(
            PlanBeginnings beginnings,
            PlanAgreement agreement,
            ScreeningResults screening,
            DoseTemplates doses,
            EducationTopics topics,
            HomeReading reading) {
        this.beginnings = beginnings;
        this.agreement = agreement;
        this.screening = screening;
        this.doses = doses;
        this.topics = topics;
        this.reading = reading;
    }

    /**
     * @param closed when a plan was agreed on, or nothing was changed
     */
    PlanEditor of(ClientReference client, Runnable closed) {
        return new PlanEditor(
                beginnings.of(client),
                screening.standing(client.id()),
                doses.all(),
                topics,
                reading,
                form -> {
                    agreement.agree(client.id(), form);
                    closed.run();
                },
                closed);
    }

    /** The end of a client's plan. */
    DischargeCard ending(ClientId client, Consumer<DischargeForm> end, Runnable cancelled) {
        return new DischargeCard(client, beginnings::today, end, cancelled);
    }
}
