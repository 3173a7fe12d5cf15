package app.unknot.outcomes.store;

import app.unknot.outcomes.instruments.Instrument;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Whether a practice uses an instrument, where that is not as shipped. */
@Entity
public class InstrumentSetting {
    @Id
    private String code;

    private boolean enabled;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected InstrumentSetting() {}

    public InstrumentSetting(Instrument instrument, boolean enabled) {
        this.code = instrument.code();
        this.enabled = enabled;
    }

    public String code() {
        return code;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void enable(boolean on) {
        enabled = on;
    }
}
