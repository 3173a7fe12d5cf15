package app.unknot.screening.conditions;

import java.util.OptionalInt;

/** One side of a comparison. */
public sealed interface Quantity {
    /** Before the fact whose whole days since its event are read. */
    String DAYS_SINCE = "days_since:";

    /** Before the kind of which the different medicines that a client takes are counted. */
    String MEDICINES = "medicines:";

    /** A number as it is written in the rule, 0 to 999,999,999. */
    record Whole(int number) implements Quantity {}

    /** The number of a fact. */
    record Of(String name) implements Quantity {}

    /** Whole days since the event that this fact names, or since it was told where nobody knows the day; unknown unless it is true. */
    record DaysSince(String fact) implements Quantity {}

    /** How many different medicines of this kind the client takes. */
    record MedicinesOf(String kind) implements Quantity {}

    /** The fact that is read under this name, whatever is read of it. */
    static String fact(String name) {
        return name.startsWith(DAYS_SINCE) ? name.substring(DAYS_SINCE.length()) : name;
    }

    /** How a rule writes what is read under this name. */
    static String written(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon) + "(" + name.substring(colon + 1) + ")";
    }

    default OptionalInt value(FactReader reading) {
        return this instanceof Whole(int number) ? OptionalInt.of(number) : reading.of(name());
    }

    /** Under which it is read; empty for a written number. */
    default String name() {
        return switch (this) {
            case Whole ignored -> "";
            case Of(String name) -> name;
            case DaysSince(String fact) -> DAYS_SINCE + fact;
            case MedicinesOf(String kind) -> MEDICINES + kind;
        };
    }

    default String written() {
        return this instanceof Whole(int number) ? Integer.toString(number) : written(name());
    }
}
