package app.unknot.outcomes.store;

import app.unknot.accounts.UserId;
import app.unknot.outcomes.instruments.Instrument;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The questions of an instrument as they were installed from a file. Never changed. */
@Entity
public class InstrumentText {
    @Id
    private UUID id;

    private String code;
    private String textVersion;
    private String content;
    private UUID installedBy;
    private Instant installedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected InstrumentText() {}

    public InstrumentText(
            UUID id, Instrument instrument, String textVersion, String content, UserId installedBy, Instant at) {
        this.id = id;
        this.code = instrument.code();
        this.textVersion = textVersion;
        this.content = content;
        this.installedBy = installedBy.value();
        this.installedAt = at;
    }

    public String code() {
        return code;
    }

    public String content() {
        return content;
    }
}
