package app.unknot.shared.disk;

/** Refused because the disk is almost full. The message says what still works and what to do. */
public final class NoRoom extends RuntimeException {
    private static final long serialVersionUID = 1;

    private NoRoom(String words) {
        super(words);
    }

    static NoRoom forFiles() {
        return new NoRoom("The server's disk is almost full, so you cannot upload or create files. Nothing was "
                + "changed. Everything else works. Ask your admin to free space.");
    }

    static NoRoom forAnythingButNotes() {
        return new NoRoom("The server's disk is full. Until there is space, only session notes and signatures are "
                + "saved. This was not saved. What you typed is still on this page. Ask your admin to free "
                + "space, then try again.");
    }
}
