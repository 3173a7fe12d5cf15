package app.unknot.testing;

import app.unknot.accounts.Subject;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.insurance.InsuranceService;
import app.unknot.insurance.PayerForm;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.UnitCounting;
import app.unknot.plans.PlanAgreement;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.PlanForm;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.questions.Facts;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.Money;
import app.unknot.shared.PracticeClock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Clients with a plan, and an appointment of today. */
@TestComponent
public class InsuredClients {
    private final ClientBuilder clients;
    private final ScreeningService screening;
    private final PlanAgreement agreement;
    private final InsuranceService insurance;
    private final People people;
    private final PracticeClock clock;
    private @Nullable PayerId payer;

    InsuredClients(
            ClientBuilder clients,
            ScreeningService screening,
            PlanAgreement agreement,
            InsuranceService insurance,
            People people,
            PracticeClock clock) {
        this.clients = clients;
        this.screening = screening;
        this.agreement = agreement;
        this.insurance = insurance;
        this.people = people;
        this.clock = clock;
    }

    public ClientId inPlanWithAppointmentNow(Subject therapist, String firstName) {
        ClientId client = clients.inCareOf(therapist, firstName);
        People.as(therapist, () -> {
            screening.recordIntake(client, IntakeTold.of(Facts.NONE));
            agreement.agree(
                    client,
                    PlanForm.of(
                                    PlanTemplate.CHRONIC,
                                    List.of("Drive three hours without stopping"),
                                    List.of(Technique.SWEDISH),
                                    4,
                                    Set.of(HomeCareItem.WALKING))
                            .agreedBy("The client"));
        });
        People.as(people.ruth(), () -> insure(client));
        clients.appointmentNow(therapist, client);
        return client;
    }

    private void insure(ClientId client) {
        PayerId known = payer;
        if (known == null) {
            known = insurance.addPayer(
                    new PayerForm("Cascade Health", "CASC1", "CI", UnitCounting.CMS_8_MIN, 365, true, false));
            payer = known;
        }
        // Set each time: other tests in the same practice charge what they like.
        insurance.addFee(
                "97124", 15, Money.ofDollars(40), Set.of(Technique.SWEDISH, Technique.SHIATSU, Technique.HOT_STONE));
        insurance.addFee(
                "97140",
                15,
                Money.ofDollars(60),
                Set.of(Technique.DEEP_TISSUE, Technique.TRIGGER_POINT, Technique.SPORTS));
        insurance.insure(client, known, "CH884471", clock.today().minusYears(1), null, true);
        insurance.prescribe(
                client,
                "Anil",
                "Patel",
                "1234567893",
                List.of("M5450"),
                clock.today().minusMonths(1),
                clock.today().plusMonths(6),
                12);
    }
}
