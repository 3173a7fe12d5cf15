package app.unknot.outcomes.registry;

import app.unknot.outcomes.instruments.Installed;
import app.unknot.outcomes.instruments.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * One row of the registry as the practice uses it.
 *
 * @param installed the questions from a file, or null while there are none
 */
public record InstrumentRow(
        Instrument instrument, boolean enabled, @Nullable Installed installed) {
    /** Whether a client can be asked: it is in use, and its questions are known. */
    public boolean isAnswerable() {
        return enabled && (instrument.isOurs() || installed != null);
    }

    /** As scores keep it: of the registry, and of the questions where they came from a file. */
    public String version() {
        return installed == null ? Instrument.VERSION : Instrument.VERSION + "/" + installed.version();
    }
}
