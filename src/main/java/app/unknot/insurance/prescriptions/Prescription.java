package app.unknot.insurance.prescriptions;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.insurance.Prescribed;
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
public class Prescription implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;
    private String prescriberFirst;
    private String prescriberLast;
    private String prescriberNpi;
    private LocalDate issued;
    private LocalDate expires;
    private int visits;
    private int usedBefore;
    private String prescriberPhone;
    private boolean withdrawn;

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

    @SuppressWarnings("NullAway.Init")
    Prescription(UUID id, UUID client, PrescriptionForm form) {
        this.id = id;
        this.clientId = client;
        change(form);
    }

    final void change(PrescriptionForm form) {
        Prescribed prescribed = form.prescribed();
        prescriberFirst = prescribed.prescriberFirst();
        prescriberLast = prescribed.prescriberLast();
        prescriberNpi = prescribed.npi();
        issued = prescribed.issued();
        expires = prescribed.expires();
        visits = prescribed.visits();
        usedBefore = form.usedBefore();
        prescriberPhone = form.phone();
        diagnoses.clear();
        diagnoses.addAll(prescribed.icd10());
    }

    void withdraw() {
        withdrawn = true;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    long changes() {
        return version == null ? 0 : version;
    }

    public PrescriptionRow row() {
        return new PrescriptionRow(
                id,
                new ClientId(clientId),
                new PrescriptionForm(prescribed(), prescriberPhone, usedBefore),
                withdrawn,
                changes());
    }

    private Prescribed prescribed() {
        return new Prescribed(prescriberFirst, prescriberLast, prescriberNpi, diagnoses, issued, expires, visits);
    }
}
