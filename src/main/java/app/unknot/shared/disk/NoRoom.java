package app.unknot.shared.disk;

import app.unknot.shared.text.SharedWords;

/** Refused because the disk is almost full. The message says what still works and what to do. */
public final class NoRoom extends RuntimeException {
    private static final long serialVersionUID = 1;

    private NoRoom(String words) {
        super(words);
    }

    static NoRoom forFiles() {
        return new NoRoom(SharedWords.THE_SERVERS_DISK_IS_ALMOST.text());
    }

    static NoRoom forAnythingButNotes() {
        return new NoRoom(SharedWords.THE_SERVERS_DISK_IS_FULL.text());
    }
}
