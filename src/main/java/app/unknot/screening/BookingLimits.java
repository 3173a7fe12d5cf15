package app.unknot.screening;

import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.screening.clearances.ClearancesInForce;
import app.unknot.screening.store.CarriedAnswers;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What screening says to a booking, to people who may book and never read why. */
@Service
public class BookingLimits {
    private final CarriedAnswers carried;
    private final ClearancesInForce papers;

    BookingLimits(CarriedAnswers carried, ClearancesInForce papers) {
        this.carried = carried;
        this.papers = papers;
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
        ScreeningResult screened = standing(client, day);
        return Arrays.stream(Technique.values())
                .filter(technique -> !screened.bans(technique))
                .toList();
    }

    /** How many minutes a session of that day may last, by the same; empty when nothing limits it. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "booking asks the right to book; no reason leaves here")
    @Transactional(readOnly = true)
    public OptionalInt minutes(ClientId client, LocalDate day) {
        Integer most = standing(client, day).minutes();
        return most == null ? OptionalInt.empty() : OptionalInt.of(most);
    }

    private ScreeningResult standing(ClientId client, LocalDate day) {
        return carried.of(client, day)
                .standing(carried.rules(), papers.of(client, day).papers(), day);
    }
}
