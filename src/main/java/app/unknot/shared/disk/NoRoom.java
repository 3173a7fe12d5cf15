package app.unknot.shared.disk;

/** Refused because the disk is almost full. The message says what still works and what to do. */
public final class NoRoom extends RuntimeException {
    private static final long serialVersionUID = 1;

    private NoRoom(String words) {
        super(words);
    }

    static NoRoom forFiles() {
        return new NoRoom(
                "The server's disk is almost full, so no files are taken or made. Nothing was changed. Everything else works;"
                        + " ask your admin to make room.");
    }

    static NoRoom forAnythingButNotes() {
        return new NoRoom(
                "The server's disk is full. Only session notes and signatures are saved until there is room. This was not saved;"
                        + " what you typed is still on this page. Ask your admin to make room, then try again.");
    }
}
