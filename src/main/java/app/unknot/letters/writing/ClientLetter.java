package app.unknot.letters.writing;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.audit.Matter;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import app.unknot.letters.LetterDelivery;
import app.unknot.letters.LetterId;
import app.unknot.letters.LetterKind;
import app.unknot.letters.LetterRow;
import app.unknot.letters.LetterState;
import app.unknot.shared.storage.Sealer;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One letter, from the draft to its answer. */
@Entity
public class ClientLetter implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private UUID ownerId;
    private UUID draftedBy;
    private Instant draftedAt;
    private @Nullable Instant givenAt;

    @Enumerated(EnumType.STRING)
    private @Nullable LetterDelivery givenHow;

    private @Nullable Instant sentAt;

    @Enumerated(EnumType.STRING)
    private @Nullable LetterDelivery sentHow;

    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable UUID answeredBy;
    private @Nullable UUID answerId;
    private @Nullable UUID givenDocumentId;
    private String sealedText;
    private @Nullable String sealedOutcome;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ClientLetter() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.LETTER;
    }

    @Override
    public UUID ownTherapist() {
        return ownerId;
    }

    public ClientLetter(UUID id, ClientId client, LetterKind kind, UserId by, Instant at, String sealedText) {
        this.id = id;
        this.clientId = client.value();
        this.kind = kind;
        this.state = LetterState.DRAFTED;
        this.ownerId = by.value();
        this.draftedBy = by.value();
        this.draftedAt = at;
        this.sealedText = sealedText;
    }

    public static String place(UUID id, String column) {
        return "client_letter." + column + "." + id;
    }

    public LetterId id() {
        return new LetterId(id);
    }

    /** For the log. */
    public Matter matter() {
        return client().matter("letter " + id());
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public LetterKind kind() {
        return kind;
    }

    public LetterState state() {
        return state;
    }

    UserId owner() {
        return new UserId(ownerId);
    }

    public UserId writer() {
        return new UserId(draftedBy);
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public String sealedText() {
        return sealedText;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    public DocumentId given() {
        return givenDocumentId == null ? null : new DocumentId(givenDocumentId);
    }

    public void rewrite(String sealed) {
        sealedText = sealed;
    }

    /** From now on its words stay as they are. */
    public void fix(DocumentId paper) {
        givenDocumentId = paper.value();
    }

    public void pass(LetterDelivery how, Instant at, @Nullable LocalDate due) {
        if (how.isGiving()) {
            givenAt = at;
            givenHow = how;
            if (state != LetterState.SENT) state = LetterState.GIVEN;
        } else {
            sentAt = at;
            sentHow = how;
            state = LetterState.SENT;
        }
        if (dueOn == null) dueOn = due;
    }

    public void answer(LocalDate day, UserId by, @Nullable DocumentId paper, String sealed) {
        state = LetterState.ANSWERED;
        answeredOn = day;
        answeredBy = by.value();
        answerId = paper == null ? null : paper.value();
        sealedOutcome = sealed;
    }

    public void discard(UserId by) {
        state = LetterState.DISCARDED;
        answeredBy = by.value();
    }

    public void handTo(UserId therapist) {
        ownerId = therapist.value();
    }

    public LetterRow row() {
        return new LetterRow(
                id(),
                client(),
                kind,
                state,
                owner(),
                draftedAt,
                givenAt,
                givenHow,
                sentAt,
                sentHow,
                dueOn,
                answeredOn,
                answerId == null ? null : new DocumentId(answerId),
                given());
    }

    public String outcome(Sealer sealer) {
        return sealedOutcome == null ? "" : sealer.open(sealedOutcome, place(id, "outcome"));
    }
}
