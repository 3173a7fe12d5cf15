package app.unknot.clients.consent;

import app.unknot.accounts.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A wording of the practice's own, from the second version on. Never changed: a new one takes its place. */
@Entity
@Table(name = "consent_text")
class ConsentTextRecord {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    private int textVersion;
    private String title;
    private int validDays;
    private String content;
    private Instant publishedAt;
    private UUID publishedBy;

    @SuppressWarnings("NullAway.Init")
    protected ConsentTextRecord() {}

    ConsentTextRecord(UUID id, ConsentText text, String content, Instant publishedAt, UserId publishedBy) {
        this.id = id;
        kind = text.kind();
        textVersion = text.version();
        title = text.title();
        validDays = text.validDays();
        this.content = content;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy.value();
    }

    ConsentKind kind() {
        return kind;
    }

    int textVersion() {
        return textVersion;
    }

    String title() {
        return title;
    }

    int validDays() {
        return validDays;
    }

    String content() {
        return content;
    }
}
