package app.unknot.screening;

import app.unknot.accounts.Scope;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.Consents;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What screening says to a booking, for people who may book and never read why. */
@Service
public class BookingLimits {
    private static final Scope CHECKED = Scope.practice("only a gate leaves it, to whoever may book the client");

    private final RuleBook book;
    private final ScreeningRecords records;
    private final ScreeningSeal seal;
    private final ClearancesInForce papers;
    private final ClientDirectory clients;
    private final Consents consents;
    private final PracticeClock clock;

    BookingLimits(
            RuleBook book,
            ScreeningRecords records,
            ScreeningSeal seal,
            ClearancesInForce papers,
            ClientDirectory clients,
            Consents consents,
            PracticeClock clock) {
        this.book = book;
        this.records = records;
        this.seal = seal;
        this.papers = papers;
        this.clients = clients;
        this.consents = consents;
        this.clock = clock;
    }

    /** The gate by what still counts today, without any hold: who books asks for holds by themselves. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "booking asks the right to book; no reason leaves here")
    @Transactional(readOnly = true)
    public Gate.Booking of(ClientId client) {
        RuleSet running = book.running();
        int age = clients.references(List.of(client)).of(client).ageOn(clock.today());
        boolean guardian =
                age < Consents.OF_AGE && !consents.withGuardian(Set.of(client)).isEmpty();
        KnownOfClient known = new KnownOfClient(age, guardian);
        return records.newest(client.value(), CHECKED, Limit.of(1)).stream()
                .findFirst()
                .map(record -> seal.open(record)
                        .carried(running, (int) ChronoUnit.DAYS.between(record.askedOn(), clock.today()), known))
                .orElseGet(() -> ScreeningContent.NONE.with(known.addTo(Facts.NONE)))
                .standing(running, papers.of(client).rules())
                .level()
                .booking();
    }
}
