package app.unknot.screening;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.Consents;
import app.unknot.screening.answers.KnownOfClient;
import app.unknot.screening.answers.ScreeningContent;
import app.unknot.screening.clearances.ClearancesInForce;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.rulebook.RuleBook;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.store.ScreeningRecords;
import app.unknot.screening.store.ScreeningSeal;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What screening says to a booking, to people who may book and never read why. */
@Service
public class BookingLimits {

    private final RuleBook book;
    private final ScreeningRecords records;
    private final ScreeningSeal seal;
    private final ClearancesInForce papers;
    private final ClientDirectory clients;
    private final Consents consents;

    BookingLimits(
            RuleBook book,
            ScreeningRecords records,
            ScreeningSeal seal,
            ClearancesInForce papers,
            ClientDirectory clients,
            Consents consents) {
        this.book = book;
        this.records = records;
        this.seal = seal;
        this.papers = papers;
        this.clients = clients;
        this.consents = consents;
    }

    /**
     * The gate on the day of the visit, by what still counts then and the papers that are in force then; without any hold: who books
     * asks for holds by themselves.
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "booking asks the right to book; no reason leaves here")
    @Transactional(readOnly = true)
    public Gate.Booking of(ClientId client, LocalDate day) {
        return standing(client, day).level().booking();
    }

    /** The techniques that may be used on the day of the visit, by the same facts and papers; in the order of the catalogue. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "booking asks the right to book; no reason leaves here")
    @Transactional(readOnly = true)
    public List<Technique> techniques(ClientId client, LocalDate day) {
        Clearance clearance = standing(client, day);
        return Arrays.stream(Technique.values())
                .filter(technique -> !clearance.bans(technique))
                .toList();
    }

    /** How many minutes a session of that day may last, by the same; empty when nothing limits it. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "booking asks the right to book; no reason leaves here")
    @Transactional(readOnly = true)
    public OptionalInt minutes(ClientId client, LocalDate day) {
        Integer most = standing(client, day).minutes();
        return most == null ? OptionalInt.empty() : OptionalInt.of(most);
    }

    private Clearance standing(ClientId client, LocalDate day) {
        RuleSet running = book.running();
        int age = clients.references(List.of(client)).of(client).ageOn(day);
        boolean guardian =
                age < Consents.OF_AGE && !consents.withGuardian(Set.of(client)).isEmpty();
        KnownOfClient known = new KnownOfClient(age, guardian);
        return records
                .newest(client.value(), AccessPolicy.work(ProductWork.BOOKING_GATE, client.value()), Limit.of(1))
                .stream()
                .findFirst()
                .map(record -> seal.open(record).carried(running, record.askedOn(), day, known))
                .orElseGet(() -> ScreeningContent.NONE.with(known.addTo(Facts.NONE)))
                .standing(running, papers.of(client, day).papers(), day);
    }
}
