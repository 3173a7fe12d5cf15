package app.unknot.crash;

/** What goes on when the kill comes. */
enum Kill {
    WORKING("people work"),
    STARTING("the portal starts"),
    BACKUP("a backup is made"),
    MIGRATING("the next release changes the schema"),
    /** H2 packs its file as it is closed. */
    STOPPING("the portal stops and packs its file"),
    /** The file is copied, written whole by H2, read and renamed. */
    REWRITING("the file is rewritten for another H2"),
    SERVER("people work: PostgreSQL first");

    private final String words;

    Kill(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
