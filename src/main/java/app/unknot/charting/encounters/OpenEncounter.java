package app.unknot.charting.encounters;

import java.time.Instant;
import java.util.SequencedMap;

/**
 * An encounter, opened.
 *
 * @param at when the client was told, called, or should have come
 * @param texts what was written, by titles, in reading order
 */
public record OpenEncounter(EncounterHead head, Instant at, SequencedMap<String, String> texts, String contentHash) {}
