package app.unknot.insurance.payers;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The source of one rule, as it is kept. */
@Embeddable
class SourceColumns {
    private String source;
    private @Nullable LocalDate dated;
    private @Nullable LocalDate confirmedOn;
    private @Nullable UUID confirmedBy;

    @SuppressWarnings("NullAway.Init")
    protected SourceColumns() {}

    SourceColumns(RuleSource source, UUID by) {
        this.source = source.source();
        this.dated = source.dated();
        this.confirmedOn = source.confirmedOn();
        this.confirmedBy = source.isConfirmed() ? by : null;
    }

    RuleSource source() {
        return new RuleSource(source, dated, confirmedOn);
    }
}
