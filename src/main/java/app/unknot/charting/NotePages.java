package app.unknot.charting;

import app.unknot.charting.encounters.EncounterId;
import app.unknot.shared.Addresses;

/** Addresses of session notes, and of visits that became no session. */
public final class NotePages {
    public static final String ALL = "notes";
    public static final String SIGNED = ALL + "/:note";
    public static final String WRITE = SIGNED + "/write";
    public static final String UNSIGNED = "unsigned-notes";
    public static final String ENCOUNTER = "encounters/:encounter";

    private NotePages() {}

    public static String signed(NoteId note) {
        return Addresses.of(SIGNED, note);
    }

    public static String write(NoteId note) {
        return Addresses.of(WRITE, note);
    }

    public static String encounter(EncounterId encounter) {
        return Addresses.of(ENCOUNTER, encounter);
    }
}
