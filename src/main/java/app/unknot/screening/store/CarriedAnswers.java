package app.unknot.screening.store;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.Consents;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.screening.answers.ClientFacts;
import app.unknot.screening.answers.JoinedAnswers;
import app.unknot.screening.answers.ScreeningContent;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.rulebook.RuleBook;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What a client has answered so far, carried to a day under rules: what still counts of it then, with what is known of the client.
 * The only place that does so. Its callers have decided who may.
 */
@Component
public class CarriedAnswers {
    private final RuleBook book;
    private final ScreeningRecords records;
    private final ScreeningSeal seal;
    private final ClientDirectory clients;
    private final Consents consents;
    private final ClientAliases aliases;
    private final PracticeClock clock;

    CarriedAnswers(
            RuleBook book,
            ScreeningRecords records,
            ScreeningSeal seal,
            ClientDirectory clients,
            Consents consents,
            ClientAliases aliases,
            PracticeClock clock) {
        this.aliases = aliases;
        this.book = book;
        this.records = records;
        this.seal = seal;
        this.clients = clients;
        this.consents = consents;
        this.clock = clock;
    }

    /** The rules that decide now. */
    public RuleSet rules() {
        return book.running();
    }

    /** Today's answers are read under the rules that run now, those of an earlier day under the rules of that day. */
    public RuleSet rulesOf(ScreeningRecord record) {
        return record.isAskedOn(clock.today())
                ? rules()
                : book.version(record.ruleSet()).orElseGet(this::rules);
    }

    /** Carried to today. */
    public ScreeningContent of(ClientId client) {
        return of(client, clock.today());
    }

    /** Carried to that day. */
    public ScreeningContent of(ClientId client, LocalDate day) {
        return of(client, day, rules());
    }

    /** Carried to that day, under those rules. */
    public ScreeningContent of(ClientId client, LocalDate day, RuleSet running) {
        ClientFacts known = known(client, day);
        return speaking(client).stream()
                .map(record -> seal.open(record).carried(running, record.askedOn(), day, known))
                .reduce(JoinedAnswers::of)
                .orElseGet(() -> nothingTold(known));
    }

    /** Carried to today, for many clients, in a number of queries that does not grow with them. */
    public Map<ClientId, ScreeningContent> ofEach(Set<ClientId> asked, Scope scope) {
        Map<ClientId, List<ScreeningRecord>> newest = aliases.groups(
                asked,
                records.newestOfEach(asked.stream().map(ClientId::value).toList(), scope),
                ScreeningRecord::client);
        RuleSet running = rules();
        LocalDate today = clock.today();
        Map<ClientId, ScreeningContent> each = new HashMap<>();
        knownOfEach(asked)
                .forEach((client, known) -> each.put(
                        client,
                        speaking(client, newest.getOrDefault(client, List.of())).stream()
                                .map(record -> seal.open(record).carried(running, record.askedOn(), today, known))
                                .reduce(JoinedAnswers::of)
                                .orElseGet(() -> nothingTold(known))));
        return each;
    }

    /** These answers carried to today under any rules. */
    public ScreeningContent under(RuleSet rules, SealedAnswers told, ClientFacts known) {
        return seal.open(told.id(), told.sealedContent()).carried(rules, told.askedOn(), clock.today(), known);
    }

    private static ScreeningContent nothingTold(ClientFacts known) {
        return ScreeningContent.NONE.with(known.addTo(Facts.NONE));
    }

    /** The newest screening; of a client with two records, both records' newest until the client was asked after they were joined. */
    private List<ScreeningRecord> speaking(ClientId client) {
        if (aliases.joinedAt(client).isEmpty()) return newest(client).stream().toList();
        Scope scope = AccessPolicy.work(ProductWork.SCREENED, client.value());
        return speaking(client, records.newestOfEach(List.of(client.value()), scope));
    }

    private List<ScreeningRecord> speaking(ClientId client, List<ScreeningRecord> ofEachRecord) {
        List<ScreeningRecord> newest = ofEachRecord.stream()
                .sorted(Comparator.comparing(ScreeningRecord::recordedAt).reversed())
                .toList();
        return !newest.isEmpty() && isSinceJoined(client, newest.getFirst()) ? newest.subList(0, 1) : newest;
    }

    private boolean isSinceJoined(ClientId client, ScreeningRecord record) {
        return aliases.joinedAt(client).filter(record.recordedAt()::isBefore).isEmpty();
    }

    /** What a visit's answers say, with all else that the client's records say when they were told before these were joined. */
    public ScreeningContent withOtherRecords(ClientId client, ScreeningRecord visit, ScreeningContent told) {
        return isSinceJoined(client, visit) ? told : JoinedAnswers.of(told, of(client, visit.askedOn()));
    }

    public Optional<ScreeningRecord> newest(ClientId client) {
        return records
                .newest(client.value(), AccessPolicy.work(ProductWork.SCREENED, client.value()), Limit.of(1))
                .stream()
                .findFirst();
    }

    /** What is known today without asking. */
    public ClientFacts known(ClientId client) {
        return known(client, clock.today());
    }

    private ClientFacts known(ClientId client, LocalDate day) {
        int age = clients.references(List.of(client)).of(client).ageOn(day);
        boolean minor = age < Consents.OF_AGE;
        return new ClientFacts(
                age, minor && !consents.withGuardian(Set.of(client)).isEmpty());
    }

    /** The same today for many clients, in a number of queries that does not grow with them. */
    public Map<ClientId, ClientFacts> knownOfEach(Set<ClientId> asked) {
        var names = clients.references(asked);
        var withGuardian = consents.withGuardian(asked);
        LocalDate today = clock.today();
        return asked.stream()
                .collect(Collectors.toMap(
                        client -> client,
                        client -> new ClientFacts(names.of(client).ageOn(today), withGuardian.contains(client))));
    }
}
