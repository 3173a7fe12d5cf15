package app.unknot.screening.store;

import java.time.LocalDate;
import java.util.UUID;

/** What of a stored screening an evaluation needs, without the row's life cycle. */
public record SealedAnswers(UUID id, UUID client, LocalDate askedOn, String sealedContent) {}
