package app.unknot.screening.conditions;

import java.util.OptionalInt;

/**
 * What is known when a condition is decided: of a fact 1 or 0 for yes or no, else its number; empty when nobody told it. A function reads
 * a number of its own, under the name of {@link Quantity#DAYS_SINCE} or {@link Quantity#MEDICINES} with that of the fact behind it, such as
 * {@code days_since:surgery}.
 */
@FunctionalInterface
public interface FactReader {
    OptionalInt of(String name);
}
