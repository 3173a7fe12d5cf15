package app.unknot.records.recovery;

import app.unknot.records.recovery.RecoverySheet.Known;
import app.unknot.records.words.RecordsWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthLine.State;
import app.unknot.shared.health.HealthSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks for the recovery sheet until somebody has shown to have it. */
@Component
class RecoveryHealth implements HealthSource {
    private static final String CODE = "key.sheet";

    private final RecoverySheet sheet;
    private final PracticeClock clock;

    RecoveryHealth(RecoverySheet sheet, PracticeClock clock) {
        this.sheet = sheet;
        this.clock = clock;
    }

    @Override
    public List<HealthLine> lines() {
        Known known = sheet.known();
        if (known.shown().isPresent())
            return List.of(HealthLine.good(
                    CODE,
                    RecordsWords.RECOVERY_SHEET.text(),
                    RecordsWords.SOMEONE_LAST_CONFIRMED_HAVING_IT_ON.text(
                            PracticeFormats.day(day(known.shown().get())))));
        if (known.printed().isPresent())
            return List.of(new HealthLine(
                    CODE,
                    RecordsWords.RECOVERY_SHEET.text(),
                    State.ATTENTION,
                    RecordsWords.PRINTED_ON_NO_ONE_HAS_CONFIRMED.text(
                            PracticeFormats.day(day(known.printed().get()))),
                    RecordsWords.GET_THE_SHEET_AND_CHOOSE.text()));
        return List.of(new HealthLine(
                CODE,
                RecordsWords.RECOVERY_SHEET.text(),
                State.ATTENTION,
                RecordsWords.THE_KEY_EXISTS_ONLY_AS_A_FILE.text(),
                RecordsWords.CHOOSE_PRINT_THE_SHEET_AND_KEEP.text()));
    }

    private LocalDate day(Instant moment) {
        return clock.dayOf(moment);
    }
}
