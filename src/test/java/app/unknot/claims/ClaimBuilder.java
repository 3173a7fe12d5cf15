package app.unknot.claims;

import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteComplete;
import app.unknot.charting.NoteSigned;
import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.charting.SessionStart;
import app.unknot.clients.ClientId;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.insurance.InsuranceOnDay;
import app.unknot.insurance.InsuranceService;
import app.unknot.insurance.PayerForm;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.PayerRank;
import app.unknot.insurance.Subscriber;
import app.unknot.insurance.UnitCounting;
import app.unknot.insurance.eligibility.CheckForm;
import app.unknot.insurance.eligibility.EligibilityChecks;
import app.unknot.insurance.policies.PolicyDesk;
import app.unknot.insurance.policies.PolicyForm;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.questions.Facts;
import app.unknot.shared.LocationId;
import app.unknot.shared.Money;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Answers;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Has an insured client treated for 30 minutes, which makes a claim over $120.00. */
public class ClaimBuilder {
    private final ClaimService claims;
    private final InsuranceService insurance;
    private final PolicyDesk policies;
    private final InsuranceOnDay onDay;
    private final EligibilityChecks checks;
    private final SessionStart starts;
    private final ScreeningService screening;
    private final ClientBuilder clients;
    private final PracticeClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private Subject therapist;
    private @Nullable PayerId known;
    private final Subject ruth;

    public ClaimBuilder(
            ClaimService claims,
            InsuranceService insurance,
            PolicyDesk policies,
            InsuranceOnDay onDay,
            EligibilityChecks checks,
            SessionStart starts,
            ScreeningService screening,
            ClientBuilder clients,
            People people,
            PracticeClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.claims = claims;
        this.insurance = insurance;
        this.policies = policies;
        this.onDay = onDay;
        this.checks = checks;
        this.starts = starts;
        this.screening = screening;
        this.clients = clients;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
        this.therapist = people.maya();
        this.ruth = people.ruth();
    }

    /** Has somebody else treat the clients from now on. */
    public ClaimBuilder by(Subject other) {
        therapist = other;
        return this;
    }

    /** Has the clients that come insured with this payer. */
    public ClaimBuilder insuredWith(PayerId other) {
        known = other;
        return this;
    }

    public ClaimRow draft(String firstName, String member) {
        return draft(firstName, member, LocationId.FIRST);
    }

    /** The same for a note of that place. */
    public ClaimRow draft(String firstName, String member, LocationId location) {
        LocalDate today = clock.today();
        ClientId client = clients.inCareOf(therapist, firstName);
        People.as(ruth, () -> insure(client, member, today));
        People.as(therapist, () -> screening.recordIntake(client, IntakeTold.of(Facts.NONE)));
        return treated(client, location, today);
    }

    /** Another visit of the same client, which makes a claim of its own. */
    public ClaimRow draftAgain(ClaimRow before, LocalDate day) {
        return treated(before.client(), before.location(), day);
    }

    /** The same by somebody else, and somewhere else. */
    public ClaimRow draftApart(ClaimRow before, LocalDate day, UserId therapist, LocationId location) {
        return treated(before.client(), location, day, therapist);
    }

    private ClaimRow treated(ClientId client, LocationId location, LocalDate day) {
        return treated(client, location, day, therapist.id());
    }

    private ClaimRow treated(ClientId client, LocationId location, LocalDate day, UserId renderer) {
        Set<ClaimId> earlier = of(client).stream().map(ClaimRow::id).collect(Collectors.toSet());
        var appointment = clients.appointmentNow(therapist, client);
        People.as(therapist, () -> {
            screening.recordRescreen(client, Answers.visit(screening));
            var note = starts.start(appointment);
            var work = List.of(new RegionWork("LUMBAR_R", "SWEDISH", 4, null, 30));
            transaction.executeWithoutResult(status -> events.publishEvent(
                    new NoteComplete(new NoteSigned(note, client, renderer, location, day, 6, 3, 30, work, false))));
        });
        return of(client).stream()
                .filter(row -> !earlier.contains(row.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<ClaimRow> of(ClientId client) {
        return Stream.of(ClaimQueue.TO_CONFIRM, ClaimQueue.TO_FIX)
                .flatMap(queue -> People.get(ruth, () -> claims.list(queue, Places.EVERYWHERE, 0)).stream())
                .filter(row -> row.client().equals(client))
                .toList();
    }

    private void insure(ClientId client, String member, LocalDate today) {
        insurance.addFee("97124", 15, Money.ofDollars(60), Set.of(Technique.SWEDISH));
        PayerId payer = known != null
                ? known
                : insurance.addPayer(
                        new PayerForm("Cascade Health", "CASC1", "CI", UnitCounting.CMS_8_MIN, 90, true, false));
        insurance.insure(client, payer, member, today.minusYears(1), null, true);
        answers(client, payer, CheckForm.Answer.ACTIVE);
        insurance.prescribe(
                client, "Anil", "Patel", "1003000126", List.of("M54.51"), today.minusDays(9), today.plusDays(60), 12);
    }

    /** Notes what the payer said about the policy today; to be called as a manager. */
    public void answers(ClientId client, PayerId payer, CheckForm.Answer answer) {
        UUID policy =
                onDay.policyWith(client, payer, clock.today()).orElseThrow().id();
        checks.note(client, new CheckForm(policy, CheckForm.Way.PHONE, answer, "Kim", "", null, null, null, ""));
    }

    /** A second policy of the claim's client, with Northwest Mutual. */
    void insureSecond(ClaimRow claim) {
        People.as(ruth, () -> {
            var northwest = insurance.addPayer(
                    new PayerForm("Northwest Mutual", "NWM01", "CI", UnitCounting.CMS_8_MIN, 90, true, false));
            PolicyForm second = new PolicyForm(
                    northwest,
                    PayerRank.SECONDARY,
                    "NW5501",
                    "",
                    "",
                    Subscriber.CLIENT,
                    CoveringPolicy.Share.UNKNOWN,
                    PolicyForm.Yearly.NO_LIMIT,
                    null,
                    claim.serviceDate().minusYears(1),
                    null,
                    true,
                    PolicyForm.Card.NONE);
            policies.add(claim.client(), second, true);
        });
    }
}
