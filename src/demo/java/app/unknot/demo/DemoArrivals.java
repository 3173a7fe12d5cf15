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
import app.unknot.clients.history.HealthHistories;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;
import org.springframework.stereotype.Component;

/** A client of the demo comes for the first time: record, history, screening, plan, consents. */
@Component
class DemoArrivals {
    private static final List<Integer> DAYS_OF_PAIN = List.of(9, 60, 240, 24, 500);
    private static final List<String> CAUSES = List.of("POSTURE", "MUSCLE_STRAIN", "DISC", "STRESS", "INJURY", "ARTHRITIS");

    private final ClientRegistration registration;
    private final ClientDirectory clients;
    private final HealthHistories histories;
    private final ScreeningService screening;
    private final PlanAgreement agreement;
    private final DemoPapers papers;

    DemoArrivals(
            ClientRegistration registration,
            ClientDirectory clients,
            HealthHistories histories,
            ScreeningService screening,
            PlanAgreement agreement,
            DemoPapers papers) {
        this.registration = registration;
        this.clients = clients;
        this.histories = histories;
        this.screening = screening;
        this.agreement = agreement;
        this.papers = papers;
    }

    ClientId arrive(DemoClient client, Subject therapist, Instant moment) {
        ClientId[] id = new ClientId[1];
        ActingAs.at(moment, therapist, () -> {
            id[0] = registration.create(client.form());
            tell(id[0], client, moment);
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

    /** What a history has to have, and since when it hurts: some come with pain of days, most with pain of months. */
    private void tell(ClientId id, DemoClient client, Instant moment) {
        int kind = client.form().born().getDayOfYear();
        ArrayNode where = JsonNodeFactory.instance.arrayNode();
        client.regions().forEach(where::add);
        LocalDate since =
                LocalDate.ofInstant(moment, ZoneOffset.UTC).minusDays(DAYS_OF_PAIN.get(kind % DAYS_OF_PAIN.size()));
        histories.complete(histories.save(
                histories.begin(id),
                Map.of(
                        "pain.where", where,
                        "pain.now", IntNode.valueOf(client.baseline()),
                        "onset.day", StringNode.valueOf(since.toString()),
                        "causes",
                                JsonNodeFactory.instance
                                        .arrayNode()
                                        .add(CAUSES.get(kind % CAUSES.size())))));
    }
}
