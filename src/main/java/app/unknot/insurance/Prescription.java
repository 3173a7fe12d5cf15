package app.unknot.insurance;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A prescription on file. */
@Entity
class Prescription implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;
    private String prescriberFirst;
    private String prescriberLast;
    private String prescriberNpi;
    private LocalDate issued;
    private LocalDate expires;
    private int visits;

    @ElementCollection
    @CollectionTable(name = "prescription_diagnosis", joinColumns = @JoinColumn(name = "prescription_id"))
    @OrderColumn(name = "place")
    @Column(name = "code")
    private List<String> diagnoses = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Prescription() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.MONEY;
    }

    Prescription(UUID id, UUID client, Prescribed form) {
        this.id = id;
        this.clientId = client;
        this.prescriberFirst = form.prescriberFirst();
        this.prescriberLast = form.prescriberLast();
        this.prescriberNpi = form.npi();
        this.issued = form.issued();
        this.expires = form.expires();
        this.visits = form.visits();
        this.diagnoses = new ArrayList<>(form.icd10());
    }

    Prescribed prescribed() {
        return new Prescribed(prescriberFirst, prescriberLast, prescriberNpi, diagnoses, issued, expires, visits);
    }
}
