package app.unknot.demo;

import app.unknot.accounts.Subject;
import app.unknot.charting.briefing.SessionLimits;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRegistration;
import app.unknot.plans.PlanAgreement;
import app.unknot.plans.form.PlanForm;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.answers.IntakeTold;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A client of the demo comes for the first time: record, screening, plan, consents. */
@Component
class DemoArrivals {
    private final ClientRegistration registration;
    private final ClientDirectory clients;
    private final ScreeningService screening;
    private final PlanAgreement agreement;
    private final DemoPapers papers;

    DemoArrivals(
            ClientRegistration registration,
            ClientDirectory clients,
            ScreeningService screening,
            PlanAgreement agreement,
            DemoPapers papers) {
        this.registration = registration;
        this.clients = clients;
        this.screening = screening;
        this.agreement = agreement;
        this.papers = papers;
    }

    ClientId arrive(DemoClient client, Subject therapist, Instant moment) {
        ClientId[] id = new ClientId[1];
        ActingAs.at(moment, therapist, () -> {
            id[0] = registration.create(client.form());
            ScreeningResult told =
                    screening.recordIntake(id[0], IntakeTold.of(client.facts()).keepingOff(client.keepOff()));
            PlanForm plan = client.plan();
            agreement.agree(
                    id[0],
                    plan.lasting(SessionLimits.of(told).shortened(plan.minutes()))
                            .agreedBy(clients.reference(id[0]).name()));
            papers.sign(id[0], client, therapist);
        });
        return id[0];
    }
}
