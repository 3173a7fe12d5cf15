package app.unknot.screening.store;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One evaluation as it happened. Never changed; an answer tapped by mistake withdraws the whole record. */
@Entity
public class ScreeningRecord implements AboutClient {
    public enum Kind {
        INTAKE,
        VISIT,
        /** Words of an earlier visit, sorted on a day without a visit. */
        SORTED
    }

    @Id
    private UUID id;

    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate askedOn;
    private Instant recordedAt;
    private UUID recordedBy;
    private String ruleSet;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String sealedContent;
    private @Nullable String sealedResult;
    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ScreeningRecord() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.HEALTH;
    }

    public ScreeningRecord(UUID id, ClientId client, Kind kind, Asked asked, ScreeningResult screened, Sealed texts) {
        this.id = id;
        this.clientId = client.value();
        this.kind = kind;
        this.askedOn = asked.on();
        this.recordedAt = asked.at();
        this.recordedBy = asked.by().value();
        this.ruleSet = screened.ruleSet();
        this.level = screened.level();
        this.sealedContent = texts.content();
        this.sealedResult = texts.result();
    }

    /**
     * Who asked, and when.
     *
     * @param on the day at the practice
     */
    public record Asked(LocalDate on, Instant at, UserId by) {}

    /** What was read and what was decided, each under its seal. */
    record Sealed(String content, String result) {}

    public UUID id() {
        return id;
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public boolean isAskedOn(LocalDate day) {
        return askedOn.equals(day);
    }

    public boolean isRecordedBy(UserId user) {
        return recordedBy.equals(user.value());
    }

    String sealedContent() {
        return sealedContent;
    }

    /** Null in records of before results were kept. */
    @Nullable
    String sealedResult() {
        return sealedResult;
    }

    /** The version of the rules that decided. */
    public String ruleSet() {
        return ruleSet;
    }

    public Level level() {
        return level;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public void withdraw(Instant at) {
        withdrawnAt = at;
    }
}
