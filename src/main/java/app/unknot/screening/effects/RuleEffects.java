package app.unknot.screening.effects;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientNames;
import app.unknot.screening.Clearance;
import app.unknot.screening.Level;
import app.unknot.screening.answers.Papers;
import app.unknot.screening.answers.ScreeningContent;
import app.unknot.screening.clearances.ClearancesInForce;
import app.unknot.screening.holds.OpenHolds;
import app.unknot.screening.rulebook.RuleBook;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.store.ScreeningRecord;
import app.unknot.screening.store.ScreeningRecords;
import app.unknot.screening.store.ScreeningSeal;
import app.unknot.screening.store.ToldAnswers;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a change of the rules means for clients who were screened before it. */
@Service
public class RuleEffects {
    private static final int PAGE = 400;
    private static final UUID NOBODY = new UUID(0, 0);

    private final RuleBook book;
    private final ScreeningRecords records;
    private final ScreeningSeal seal;
    private final ClearancesInForce papers;
    private final OpenHolds holds;
    private final ClientDirectory clients;
    private final PracticeClock clock;

    RuleEffects(
            RuleBook book,
            ScreeningRecords records,
            ScreeningSeal seal,
            ClearancesInForce papers,
            OpenHolds holds,
            ClientDirectory clients,
            PracticeClock clock) {
        this.book = book;
        this.records = records;
        this.seal = seal;
        this.papers = papers;
        this.holds = holds;
        this.clients = clients;
        this.clock = clock;
    }

    /** What would change for everybody who has a current screening, if these rules ran instead of the running ones. */
    @AllowedTo(
            value = Caller.THE_PRODUCT,
            because = "publishing asks the admin's right; nothing but rough counts leaves here")
    @Transactional(readOnly = true)
    public RuleEffect of(RuleSet proposed) {
        RuleSet running = book.running();
        EffectTally tally = new EffectTally();
        UUID after = NOBODY;
        List<ToldAnswers> page;
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
        List<ScreeningRecord> newest = records.newest(
                client.value(), AccessPolicy.work(ProductWork.RULE_EFFECTS, client.value()), Limit.of(1));
        if (newest.isEmpty()) return false;
        ScreeningRecord record = newest.getFirst();
        RuleSet running = book.running();
        if (record.ruleSet().equals(running.version()) || record.level().holds()) return false;
        LocalDate today = clock.today();
        int age = clients.references(List.of(client)).of(client).ageOn(today);
        return seal.open(record)
                .carried(running, record.askedOn(), today, age)
                .standing(running, papers.of(client).papers(), today)
                .level()
                .holds();
    }

    private void count(List<ToldAnswers> page, RuleSet running, RuleSet proposed, EffectTally tally) {
        LocalDate today = clock.today();
        List<UUID> ids = page.stream().map(ToldAnswers::client).toList();
        ClientNames names = clients.references(ids.stream().map(ClientId::new).toList());
        Map<ClientId, Level> held = holds.levels(ids);
        Map<ClientId, ClearancesInForce.Allowed> allowed = papers.ofEach(ids);
        for (ToldAnswers told : page) {
            ClientId client = new ClientId(told.client());
            int age = names.of(client).ageOn(today);
            ScreeningContent content = seal.open(told.id(), told.sealedContent());
            Papers approved = allowed.getOrDefault(client, ClearancesInForce.Allowed.NOTHING)
                    .papers();
            Clearance now = content.carried(running, told.askedOn(), today, age).standing(running, approved, today);
            Clearance then =
                    content.carried(proposed, told.askedOn(), today, age).standing(proposed, approved, today);
            Level hold = held.get(client);
            if (hold == null) tally.count(now, then);
            else tally.count(now.heldBy(hold), then.heldBy(hold));
        }
    }
}
