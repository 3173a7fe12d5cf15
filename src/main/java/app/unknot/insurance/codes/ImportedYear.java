package app.unknot.insurance.codes;

import java.time.Instant;

/**
 * The code list of a fiscal year that was imported.
 *
 * @param year such as 2027, which began on October 1, 2026
 * @param codes that can be billed in it
 */
public record ImportedYear(int year, Instant at, int codes) {}
