package app.unknot.shared.disk;

/**
 * Where the disk becomes low, and what is done about it. Pure: figures in, decision out.
 *
 * @param low bytes left below which files are refused
 * @param notesOnly bytes left below which everything but notes is refused; at most {@code low}
 * @param ballast bytes of the reserve; 0 for none
 */
public record DiskMarks(long low, long notesOnly, long ballast) {
    public DiskMarks {
        if (notesOnly < 0 || ballast < 0 || low < notesOnly)
            throw new IllegalArgumentException(
                    "unknot.disk.low must not be below unknot.disk.notes-only, and no size below 0");
    }

    /** What to do with the reserve. */
    public enum Reserve {
        KEEP,
        RELEASE,
        MAKE
    }

    /** A level is left again only with a tenth more room than it was entered with, so that it does not flicker. */
    public DiskLevel level(long left, DiskLevel before) {
        if (left < widened(notesOnly, before == DiskLevel.NOTES_ONLY)) return DiskLevel.NOTES_ONLY;
        if (left < widened(low, before != DiskLevel.AMPLE)) return DiskLevel.LOW;
        return DiskLevel.AMPLE;
    }

    private static long widened(long mark, boolean inside) {
        return inside ? mark + mark / 10 : mark;
    }

    /** Released when half of its own size is left; made again when there is room for it above the mark of the notes. */
    public Reserve reserve(long left, boolean there) {
        if (there && left < ballast / 2) return Reserve.RELEASE;
        if (!there && ballast > 0 && left > widened(notesOnly, true) + ballast) return Reserve.MAKE;
        return Reserve.KEEP;
    }
}
