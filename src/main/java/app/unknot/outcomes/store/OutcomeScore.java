package app.unknot.outcomes.store;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Occasion;
import app.unknot.outcomes.instruments.Score;
import app.unknot.outcomes.instruments.Source;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One score with the answers it was made of. Never changed; what was entered by mistake is withdrawn, and stays. */
@Entity
public class OutcomeScore implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;
    private String instrument;
    private String instrumentVersion;
    private LocalDate takenOn;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Enumerated(EnumType.STRING)
    private Source source;

    private long scoreSum;
    private long scoreOver;
    private @Nullable Integer subscale;
    private @Nullable String sealedItems;
    private @Nullable UUID takenBy;
    private Instant takenAt;
    private @Nullable UUID withdrawnBy;
    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OutcomeScore() {}

    /**
     * When and how a score was taken.
     *
     * @param by who entered it or handed the tablet over; null for a link
     */
    public record Taken(
            LocalDate on,
            Occasion occasion,
            Source source,
            @Nullable UserId by,
            Instant at) {}

    /**
     * @param version of the registry, and of the questions where a practice has installed them
     * @param sealed the answers, or null for a total from paper
     */
    public OutcomeScore(
            UUID id,
            ClientId client,
            Instrument instrument,
            String version,
            Taken taken,
            Score score,
            @Nullable String sealed) {
        this.id = id;
        this.clientId = client.value();
        this.instrument = instrument.code();
        this.instrumentVersion = version;
        this.takenOn = taken.on();
        this.occasion = taken.occasion();
        this.source = taken.source();
        this.scoreSum = score.sum();
        this.scoreOver = score.over();
        this.sealedItems = sealed;
        this.takenBy = taken.by() == null ? null : taken.by().value();
        this.takenAt = taken.at();
    }

    /** The place that is bound into the seal of the answers. */
    public static String place(UUID id) {
        return "outcome_score.items." + id;
    }

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.SCORE;
    }

    public UUID id() {
        return id;
    }

    public String instrument() {
        return instrument;
    }

    public String instrumentVersion() {
        return instrumentVersion;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public Occasion occasion() {
        return occasion;
    }

    public Source source() {
        return source;
    }

    public Score score() {
        return new Score(scoreSum, scoreOver);
    }

    /** A part of the total that the form states beside it, or null. */
    public @Nullable Integer subscale() {
        return subscale;
    }

    public OutcomeScore with(int part) {
        subscale = part;
        return this;
    }

    public @Nullable String sealedItems() {
        return sealedItems;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public void withdraw(UserId by, Instant at) {
        withdrawnBy = by.value();
        withdrawnAt = at;
    }
}
