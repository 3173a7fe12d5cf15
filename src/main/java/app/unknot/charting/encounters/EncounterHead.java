package app.unknot.charting.encounters;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.shared.LocationId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An encounter as lists show it: that there was one, never why.
 *
 * @param location where it was, or was to be
 */
public record EncounterHead(
        EncounterId id,
        EncounterKind kind,
        ClientId client,
        UserId therapist,
        LocationId location,
        LocalDate serviceDate,
        Instant signedAt,
        String signerName) {}
