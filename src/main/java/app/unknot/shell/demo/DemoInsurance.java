package app.unknot.shell.demo;

import app.unknot.accounts.Subject;
import app.unknot.claims.ClaimQueue;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimService;
import app.unknot.clients.ClientId;
import app.unknot.insurance.InsuranceService;
import app.unknot.insurance.PayerForm;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.UnitCounting;
import app.unknot.shared.Money;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Technique;
import app.unknot.shell.demo.DemoStaff.Staff;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Insures the demo's clients, sends their claims, and has the payer answer most of them. */
@Component
class DemoInsurance {
    private static final int KEPT_BACK = 14;
    private static final int UNANSWERED = 8;
    private static final int BATCH = 60;

    private final InsuranceService insurance;
    private final ClaimService claims;
    private final PracticeClock clock;
    private @Nullable Subject manager;
    private @Nullable PayerId cascade;
    private @Nullable PayerId northwest;

    DemoInsurance(InsuranceService insurance, ClaimService claims, PracticeClock clock) {
        this.insurance = insurance;
        this.claims = claims;
        this.clock = clock;
    }

    void prepare(Staff people) {
        manager = people.manager();
        ActingAs.run(people.manager(), () -> {
            cascade = insurance.addPayer(
                    new PayerForm("Cascade Health", "CASC1", "CI", UnitCounting.CMS_8_MIN, 365, true, false));
            northwest = insurance.addPayer(
                    new PayerForm("Northwest Mutual", "NWMU2", "CI", UnitCounting.AMA_MIDPOINT, 180, true, false));
            insurance.addFee(
                    "97124",
                    15,
                    Money.ofDollars(40),
                    Set.of(Technique.SWEDISH, Technique.SHIATSU, Technique.HOT_STONE));
            insurance.addFee(
                    "97140",
                    15,
                    Money.ofDollars(60),
                    Set.of(Technique.DEEP_TISSUE, Technique.TRIGGER_POINT, Technique.SPORTS));
        });
    }

    /** Three in five clients have a policy; one in eight of these has a prescription that ran out. */
    void insure(ClientId id, DemoClient client, int index, LocalDate firstDay) {
        if (index % 5 > 2 || manager == null || cascade == null || northwest == null) return;
        PayerId payer = index % 3 == 0 ? cascade : northwest;
        ActingAs.run(manager, () -> {
            insurance.insure(id, payer, "CH88" + (4471 + index), firstDay.minusMonths(6), null, true);
            int visits = index % 8 == 7 ? 2 : 20;
            insurance.prescribe(
                    id,
                    "Anil",
                    "Patel",
                    "1234567893",
                    List.of("M5450"),
                    firstDay.minusDays(10),
                    firstDay.plusMonths(10),
                    visits);
        });
    }

    /** Sends what is in order but the newest few, and lets the payer answer in payments that balance, all but one. */
    void settle(Staff people, Random random) {
        ActingAs.run(people.manager(), () -> {
            for (ClaimRow row : all(ClaimQueue.TO_CONFIRM)) if (random.nextInt(10) < 9) claims.markReady(row.id());
            List<ClaimRow> ready = all(ClaimQueue.READY);
            List<ClaimRow> sent = ready.subList(0, Math.max(0, ready.size() - KEPT_BACK));
            int payment = 0;
            for (int from = 0; from < sent.size(); from += BATCH) {
                List<ClaimRow> batch = sent.subList(from, Math.min(sent.size(), from + BATCH));
                claims.export(batch.stream().map(ClaimRow::id).toList());
                boolean last = from + BATCH >= sent.size();
                List<ClaimRow> answered = last ? batch.subList(0, Math.max(0, batch.size() - UNANSWERED)) : batch;
                if (!answered.isEmpty()) answer(answered, ++payment, last, random);
            }
        });
    }

    private void answer(List<ClaimRow> rows, int number, boolean short12Dollars, Random random) {
        List<PayerAnswer.Row> answers = new ArrayList<>();
        for (ClaimRow row : rows) {
            long charge = row.total().cents();
            long patient = Math.min(charge, 2_500);
            long contract = random.nextInt(15) == 0 ? charge - patient : charge / 5;
            answers.add(new PayerAnswer.Row(row.number(), charge, charge - patient - contract, contract, patient));
        }
        String file = PayerAnswer.write("8812040" + number, clock.today(), answers, short12Dollars ? 1_200 : 0);
        claims.importRemittance("cascade-" + number + ".835", file.getBytes(StandardCharsets.US_ASCII));
    }

    private List<ClaimRow> all(ClaimQueue queue) {
        List<ClaimRow> rows = new ArrayList<>();
        for (int page = 0; ; page++) {
            List<ClaimRow> found = claims.list(queue, page);
            if (found.isEmpty()) return rows;
            rows.addAll(found);
        }
    }
}
