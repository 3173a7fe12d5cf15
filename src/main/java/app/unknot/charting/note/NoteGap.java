package app.unknot.charting.note;

/**
 * What still keeps a note from being signed.
 *
 * @param field the field to jump to
 */
public record NoteGap(String code, Section section, String field, String message) {
    /** The four parts of the workspace, in the order of a visit. */
    public enum Section {
        ARRIVE,
        HANDS_ON,
        NOTE,
        FINISH
    }
}
