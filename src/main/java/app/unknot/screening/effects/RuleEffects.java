package app.unknot.screening.effects;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.clients.ClientId;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.answers.ClientFacts;
import app.unknot.screening.answers.Papers;
import app.unknot.screening.clearances.ClearancesInForce;
import app.unknot.screening.holds.OpenHolds;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.store.CarriedAnswers;
import app.unknot.screening.store.ScreeningRecord;
import app.unknot.screening.store.ScreeningRecords;
import app.unknot.screening.store.SealedAnswers;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a change of the rules means for clients who were screened before it. */
@Service
public class RuleEffects {
    private static final int PAGE = 400;
    private static final UUID NOBODY = new UUID(0, 0);

    private final CarriedAnswers carried;
    private final ScreeningRecords records;
    private final ClearancesInForce papers;
    private final OpenHolds holds;
    private final PracticeClock clock;

    RuleEffects(
            CarriedAnswers carried,
            ScreeningRecords records,
            ClearancesInForce papers,
            OpenHolds holds,
            PracticeClock clock) {
        this.carried = carried;
        this.records = records;
        this.papers = papers;
        this.holds = holds;
        this.clock = clock;
    }

    /** What would change for everybody who has a current screening, if these rules ran instead of the running ones. */
    @AllowedTo(
            value = Caller.THE_PRODUCT,
            because = "publishing asks the admin's right; nothing but rough counts leaves here")
    @Transactional(readOnly = true)
    public RuleEffect of(RuleSet proposed) {
        RuleSet running = carried.rules();
        EffectTally tally = new EffectTally();
        UUID after = NOBODY;
        List<SealedAnswers> page;
        do {
            page = records.newestAfter(after, AccessPolicy.work(ProductWork.RULE_EFFECTS), Limit.of(PAGE));
            if (!page.isEmpty()) {
                count(page, running, proposed, tally);
                after = page.getLast().client();
            }
        } while (page.size() == PAGE);
        return tally.rough();
    }

    /**
     * Whether rules that were published since a client's newest screening stop treatment, which that screening did not. The next
     * screening opens the hold; until then nothing new is booked.
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "booking asks the right to book; only yes or no leaves here")
    @Transactional(readOnly = true)
    public boolean stopBooking(ClientId client) {
        Optional<ScreeningRecord> newest = carried.newest(client);
        RuleSet running = carried.rules();
        if (newest.filter(record -> !record.ruleSet().equals(running.version())
                        && !record.level().holds())
                .isEmpty()) return false;
        return carried.of(client)
                .standing(running, papers.of(client).papers(), clock.today())
                .level()
                .holds();
    }

    private void count(List<SealedAnswers> page, RuleSet running, RuleSet proposed, EffectTally tally) {
        LocalDate today = clock.today();
        List<UUID> ids = page.stream().map(SealedAnswers::client).toList();
        Map<ClientId, ClientFacts> known =
                carried.knownOfEach(ids.stream().map(ClientId::new).collect(Collectors.toSet()));
        Map<ClientId, Level> held = holds.levels(ids);
        Map<ClientId, ClearancesInForce.Allowed> allowed = papers.ofEach(ids);
        for (SealedAnswers told : page) {
            ClientId client = new ClientId(told.client());
            ClientFacts about = Objects.requireNonNull(known.get(client));
            Papers approved = allowed.getOrDefault(client, ClearancesInForce.Allowed.NOTHING)
                    .papers();
            ScreeningResult now = carried.under(running, told, about).standing(running, approved, today);
            ScreeningResult then = carried.under(proposed, told, about).standing(proposed, approved, today);
            Level hold = held.get(client);
            if (hold == null) tally.count(now, then);
            else tally.count(now.heldBy(hold), then.heldBy(hold));
        }
    }
}
