package app.unknot.outcomes.practice;

/** How columns and counts in memory are addressed by values of an enum. Nothing of it is ever stored. */
final class Columns {
    private Columns() {}

    @SuppressWarnings("EnumOrdinal") // in memory only, and made again at each start
    static int at(Enum<?> value) {
        return value.ordinal();
    }
}
