package app.unknot.screening;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.Consents;
import app.unknot.screening.answers.KnownOfClient;
import app.unknot.screening.answers.ScreeningContent;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.rulebook.RuleBook;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.store.ScreeningRecord;
import app.unknot.screening.store.ScreeningRecords;
import app.unknot.screening.store.ScreeningSeal;
import app.unknot.shared.PracticeClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What a client has answered so far, carried to the present day under the rules that run now. Its callers have decided who may. */
@Component
class CarriedAnswers {
    private final RuleBook book;
    private final ScreeningRecords records;
    private final ScreeningSeal seal;
    private final ClientDirectory clients;
    private final Consents consents;
    private final PracticeClock clock;

    CarriedAnswers(
            RuleBook book,
            ScreeningRecords records,
            ScreeningSeal seal,
            ClientDirectory clients,
            Consents consents,
            PracticeClock clock) {
        this.book = book;
        this.records = records;
        this.seal = seal;
        this.clients = clients;
        this.consents = consents;
        this.clock = clock;
    }

    /** The rules that decide now. */
    RuleSet rules() {
        return book.running();
    }

    /** Today's answers are read under the rules that run now, those of an earlier day under the rules of that day. */
    RuleSet rulesOf(ScreeningRecord record) {
        return record.isAskedOn(clock.today())
                ? rules()
                : book.version(record.ruleSet()).orElseGet(this::rules);
    }

    ScreeningContent of(ClientId client) {
        return of(newest(client).orElse(null), known(client), rules());
    }

    /** The same for many clients, in a number of queries that does not grow with them. */
    Map<ClientId, ScreeningContent> ofEach(Set<ClientId> asked, Scope scope) {
        var names = clients.references(asked);
        var newest = records.newestOfEach(asked.stream().map(ClientId::value).toList(), scope).stream()
                .collect(Collectors.toMap(ScreeningRecord::client, record -> record));
        var withGuardian = consents.withGuardian(asked);
        RuleSet running = rules();
        Map<ClientId, ScreeningContent> each = new HashMap<>();
        for (ClientId client : asked) {
            var known = new KnownOfClient(names.of(client).ageOn(clock.today()), withGuardian.contains(client));
            each.put(client, of(newest.get(client), known, running));
        }
        return each;
    }

    private ScreeningContent of(@Nullable ScreeningRecord newest, KnownOfClient known, RuleSet running) {
        if (newest == null) return ScreeningContent.NONE.with(known.addTo(Facts.NONE));
        return seal.open(newest).carried(running, newest.askedOn(), clock.today(), known);
    }

    Optional<ScreeningRecord> newest(ClientId client) {
        return records
                .newest(client.value(), AccessPolicy.work(ProductWork.SCREENED, client.value()), Limit.of(1))
                .stream()
                .findFirst();
    }

    KnownOfClient known(ClientId client) {
        int age = clients.references(List.of(client)).of(client).ageOn(clock.today());
        boolean minor = age < Consents.OF_AGE;
        return new KnownOfClient(
                age, minor && !consents.withGuardian(Set.of(client)).isEmpty());
    }
}
