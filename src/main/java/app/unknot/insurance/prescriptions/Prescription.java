package app.unknot.insurance.prescriptions;

import app.unknot.clients.ClientId;
import app.unknot.insurance.Prescribed;
import app.unknot.insurance.papers.ClientPaper;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A prescription on file. */
@Entity
public class Prescription extends ClientPaper {
    private String prescriberFirst;
    private String prescriberLast;
    private String prescriberNpi;
    private LocalDate issued;
    private LocalDate expires;
    private int visits;
    private String prescriberPhone;

    @ElementCollection
    @CollectionTable(name = "prescription_diagnosis", joinColumns = @JoinColumn(name = "prescription_id"))
    @OrderColumn(name = "place")
    @Column(name = "code")
    private List<String> diagnoses = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Prescription() {}

    @SuppressWarnings("NullAway.Init")
    Prescription(UUID id, UUID client, PrescriptionForm form) {
        super(id, client);
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
        usedBefore(form.usedBefore());
        prescriberPhone = form.phone();
        diagnoses.clear();
        diagnoses.addAll(prescribed.icd10());
    }

    public PrescriptionRow row() {
        return new PrescriptionRow(
                id(),
                new ClientId(aboutClient()),
                new PrescriptionForm(prescribed(), prescriberPhone, usedBefore()),
                isWithdrawn(),
                changes());
    }

    private Prescribed prescribed() {
        return new Prescribed(prescriberFirst, prescriberLast, prescriberNpi, diagnoses, issued, expires, visits);
    }
}
