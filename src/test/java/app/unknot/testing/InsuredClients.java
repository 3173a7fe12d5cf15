package app.unknot.testing;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.plans.HomeCareItem;
import app.unknot.plans.PlanForm;
import app.unknot.plans.PlanService;
import app.unknot.plans.PlanTemplate;
import app.unknot.screening.Facts;
import app.unknot.screening.ScreeningService;
import app.unknot.shared.Technique;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Clients with a plan, and an appointment of today. */
@TestComponent
public class InsuredClients {
    private final ClientBuilder clients;
    private final ScreeningService screening;
    private final PlanService plans;

    InsuredClients(ClientBuilder clients, ScreeningService screening, PlanService plans) {
        this.clients = clients;
        this.screening = screening;
        this.plans = plans;
    }

    public ClientId inPlanWithAppointmentNow(Subject therapist, String firstName) {
        ClientId client = clients.inCareOf(therapist, firstName);
        People.as(therapist, () -> {
            screening.recordIntake(client, Facts.NONE);
            plans.agree(
                    client,
                    PlanForm.of(
                            PlanTemplate.CHRONIC,
                            List.of("Drive three hours without stopping"),
                            List.of(Technique.SWEDISH),
                            4,
                            Set.of(HomeCareItem.WALKING)));
        });
        clients.appointmentNow(therapist, client);
        return client;
    }
}
