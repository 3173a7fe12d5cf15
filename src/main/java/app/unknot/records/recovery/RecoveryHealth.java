package app.unknot.records.recovery;

import app.unknot.records.recovery.RecoverySheet.Known;
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
    private static final String TITLE = "Recovery sheet";

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
                    TITLE,
                    "Someone last confirmed having it on "
                            + PracticeFormats.day(day(known.shown().get())) + "."));
        if (known.printed().isPresent())
            return List.of(new HealthLine(
                    CODE,
                    TITLE,
                    State.ATTENTION,
                    "Printed on " + PracticeFormats.day(day(known.printed().get()))
                            + ". No one has confirmed having it yet.",
                    "Get the sheet and choose Check the sheet."));
        return List.of(new HealthLine(
                CODE,
                TITLE,
                State.ATTENTION,
                "The key exists only as a file. If you lose the key file, you lose the data, and every backup.",
                "Choose Print the sheet, and keep it in a safe."));
    }

    private LocalDate day(Instant moment) {
        return clock.dayOf(moment);
    }
}
