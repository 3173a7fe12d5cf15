package app.unknot.demo;

import app.unknot.shared.Places;
import app.unknot.accounts.Subject;
import app.unknot.claims.ClaimQueue;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimService;
import app.unknot.claims.Remittances;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.clients.ClientId;
import app.unknot.insurance.InsuranceService;
import app.unknot.insurance.PayerId;
import app.unknot.shared.PracticeClock;
import app.unknot.demo.DemoStaff.Staff;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Insures the demo's clients, sends their claims, and has the payer answer most of them. */
@Component
class DemoInsurance {
    private static final int KEPT_BACK = 14;
    private static final int UNANSWERED = 2;
    private static final int VISITS = 20;
    private static final int MONTHS = 12;
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration ANSWER = Duration.ofDays(21);

    private final InsuranceService insurance;
    private final DemoCoverage coverage;
    private final ClaimService claims;
    private final Remittances remittances;
    private final ClaimFiling filing;
    private final OutboundFiles files;
    private final PracticeClock clock;
    private @Nullable Subject manager;
    private @Nullable PayerId cascade;
    private @Nullable PayerId northwest;

    DemoInsurance(
            InsuranceService insurance,
            DemoCoverage coverage,
            ClaimService claims,
            Remittances remittances,
            ClaimFiling filing,
            OutboundFiles files,
            PracticeClock clock) {
        this.insurance = insurance;
        this.coverage = coverage;
        this.claims = claims;
        this.remittances = remittances;
        this.filing = filing;
        this.files = files;
        this.clock = clock;
    }

    void prepare(Staff people) {
        manager = people.manager();
        ActingAs.run(people.manager(), () -> {
            coverage.codes();
            cascade = coverage.cascade();
            northwest = coverage.northwest();
            coverage.evergreen();
        });
    }

    /** Three in five clients have a policy; of these a few have no prescription, and a few one that ran out too early. */
    void insure(ClientId id, DemoClient client, int index, LocalDate firstDay) {
        if (index % 5 > 2 || manager == null || cascade == null || northwest == null) return;
        PayerId payer = index % 3 == 0 ? cascade : northwest;
        PayerId other = index % 3 == 0 ? northwest : cascade;
        ActingAs.run(manager, () -> {
            coverage.insure(id, payer, other, index, firstDay);
            if (index % 16 == 7) return;
            LocalDate until = index % 16 == 15 ? firstDay.plusWeeks(4) : firstDay.plusMonths(10);
            insurance.prescribe(
                    id, "Anil", "Patel", "1234567893", List.of("M5450"), firstDay.minusDays(10), until, VISITS);
        });
    }

    /**
     * Month by month: checks what came in, confirms most of it, sends it, and lets each payer answer three weeks later. All
     * * payments balance but one claim in the last of Cascade Health; the newest claims wait in every queue.
     */
    void settle(Random random) {
        Instant now = clock.instant();
        for (int back = MONTHS; back >= 0; back--) {
            Instant sending = now.minus(MONTH.multipliedBy(back));
            List<ClaimRow> sent = new ArrayList<>();
            boolean newest = back == 0;
            as(sending, () -> sent.addAll(send(random, newest ? KEPT_BACK : 0)));
            if (newest) return;
            int month = MONTHS - back + 1;
            boolean last = back == 1;
            as(sending.plus(ANSWER), () -> {
                answer("Cascade Health", sent, "88120" + (400 + month), last ? 1_200 : 0, random);
                answer("Northwest Mutual", sent, "NW-77" + (100 + month), 0, random);
            });
        }
    }

    private List<ClaimRow> send(Random random, int keptBack) {
        LocalDate today = clock.today();
        for (ClaimRow row : all(ClaimQueue.TO_CONFIRM))
            if (!row.serviceDate().isAfter(today)) filing.checkAgain(row.id());
        for (ClaimRow row : all(ClaimQueue.TO_CONFIRM))
            if (!row.serviceDate().isAfter(today) && random.nextInt(10) < 9) filing.markReady(row.id());
        List<ClaimRow> ready = all(ClaimQueue.READY);
        if (ready.size() <= keptBack) return List.of();
        List<ClaimRow> sent = ready.subList(0, ready.size() - keptBack);
        files.download(files.make(sent.stream().map(ClaimRow::id).toList()).file());
        return sent;
    }

    private void as(Instant moment, Runnable work) {
        Subject acting = manager;
        if (acting != null) PracticeClock.at(moment, () -> ActingAs.run(acting, work));
    }

    /** The payer leaves the newest few for its next payment. */
    private void answer(String payer, List<ClaimRow> sent, String trace, long missing, Random random) {
        List<PayerAnswer.Row> answers = sent.stream()
                .filter(row -> row.payerName().equals(payer))
                .map(row -> decide(row, random.nextInt(15)))
                .toList();
        List<PayerAnswer.Row> answered = answers.subList(0, Math.max(0, answers.size() - UNANSWERED));
        if (answered.isEmpty()) return;
        String file = PayerAnswer.write(payer, trace, clock.today(), answered, missing);
        remittances.importRemittance(trace + ".835", file.getBytes(StandardCharsets.US_ASCII));
    }

    /** Mostly paid but for the contract and 25 dollars; one in fifteen each: denied, all the client's, a part withheld. */
    private static PayerAnswer.Row decide(ClaimRow row, int dice) {
        long charge = row.total().cents();
        long contract = charge / 5;
        return switch (dice) {
            case 0 -> new PayerAnswer.Row(row.number(), charge, 0, 0, charge);
            case 1 -> new PayerAnswer.Row(row.number(), charge, contract, charge - contract, 0);
            case 2 -> new PayerAnswer.Row(row.number(), charge, contract, 2_500, charge / 4);
            default -> new PayerAnswer.Row(row.number(), charge, contract, Math.min(charge - contract, 2_500), 0);
        };
    }

    private List<ClaimRow> all(ClaimQueue queue) {
        List<ClaimRow> rows = new ArrayList<>();
        for (int page = 0; ; page++) {
            List<ClaimRow> found = claims.list(queue, Places.EVERYWHERE, page);
            if (found.isEmpty()) return rows;
            rows.addAll(found);
        }
    }
}
