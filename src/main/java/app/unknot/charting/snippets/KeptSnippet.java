package app.unknot.charting.snippets;

import app.unknot.accounts.UserId;
import app.unknot.anatomy.Technique;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "snippet")
class KeptSnippet {
    @Id
    private UUID id;

    private UUID ownerId;
    private boolean shared;
    private String title;
    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable Technique technique;

    private @Nullable Integer pressure;
    private @Nullable Integer minutes;
    private Instant madeAt;
    private @Nullable Instant removedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptSnippet() {}

    KeptSnippet(UUID id, UserId owner, String title, String text, SnippetForm form, Instant madeAt) {
        this.id = id;
        this.ownerId = owner.value();
        this.shared = form.shared();
        this.title = title;
        this.text = text;
        this.technique = form.technique();
        this.pressure = form.pressure();
        this.minutes = form.minutes();
        this.madeAt = madeAt;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    Snippet read(UserId reader) {
        return new Snippet(id, title, text, technique, pressure, minutes, shared, ownerId.equals(reader.value()));
    }
}
