package app.unknot.records;

/** Addresses of what concerns the records as a whole. */
public final class RecordsPages {
    public static final String HEALTH = "health";

    private RecordsPages() {}
}
