package app.unknot.charting.encounters;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import java.time.Instant;
import java.time.LocalDate;

/** An encounter as lists show it: that there was one, never why. */
public record EncounterHead(
        EncounterId id,
        EncounterKind kind,
        ClientId client,
        UserId therapist,
        LocalDate serviceDate,
        Instant signedAt,
        String signerName) {}
