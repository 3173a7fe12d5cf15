package app.unknot.insurance.ui;

import app.unknot.accounts.RecordNotFound;
import app.unknot.clients.ClientId;
import app.unknot.insurance.allowance.Allowance;
import app.unknot.insurance.allowance.AllowanceService;
import app.unknot.insurance.allowance.Limit;
import app.unknot.schedule.BookingHint;
import app.unknot.shared.ui.Formats;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What insurance allows, for who books the next visit: visits and days, no amounts. */
@Component
class AllowanceHint implements BookingHint {
    private final AllowanceService allowances;

    AllowanceHint(AllowanceService allowances) {
        this.allowances = allowances;
    }

    @Override
    public Optional<Function<LocalDate, String>> of(ClientId client) {
        try {
            Allowance allowance = allowances.of(client);
            return allowance.isInsured() ? Optional.of(day -> words(allowance, day)) : Optional.empty();
        } catch (RecordNotFound notForThisPerson) {
            return Optional.empty();
        }
    }

    static String words(Allowance allowance, LocalDate day) {
        LocalDate ends = allowance.first().map(Limit::ends).orElse(null);
        String left = AllowanceWords.left(allowance);
        String words;
        if (ends == null) words = InsuranceText.BOOKING_WITH.text(allowance.payerName(), left);
        else if (day.isAfter(ends))
            words = InsuranceText.BOOKING_AFTER_THE_END.text(allowance.payerName(), left, Formats.day(ends));
        else words = InsuranceText.BOOKING_UNTIL.text(allowance.payerName(), left, Formats.day(ends));
        String missing =
                allowance.missing().stream().map(Allowance.Missing::text).collect(Collectors.joining(". "));
        return missing.isEmpty() ? words : InsuranceText.BOOKING_AND_MISSING.text(words, missing);
    }
}
