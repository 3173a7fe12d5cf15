package app.unknot.claims.remittance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names one claim of one remittance by its place, counted from 0. */
@Embeddable
public record RowId(@Column(name = "remittance_id") UUID remittanceId, int place) {}
