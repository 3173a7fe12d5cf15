package app.unknot.clients;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.contact.ClientDetails;
import app.unknot.clients.contact.ClientStatus;
import app.unknot.clients.contact.ContactPerson;
import app.unknot.clients.contact.ReachBy;
import app.unknot.clients.search.ClientWord;
import app.unknot.clients.search.ClientWords;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The client record. Health facts live with screening, notes with charting. */
@Entity
class Client implements AboutClient {
    @Id
    private UUID id;

    private String number;
    private String firstName;
    private String lastName;
    private String searchName;
    private LocalDate born;
    private String sex;
    private String street;
    private String city;
    private String state;
    private String zip;
    private String phone;
    private String email;
    private String occupation;
    private String allergies;
    private String complaint;
    private Instant createdAt;
    private @Nullable UUID photoId;
    private String preferredName = "";
    private String pronouns = "";

    @Enumerated(EnumType.STRING)
    private ClientStatus status = ClientStatus.ACTIVE;

    @Enumerated(EnumType.STRING)
    private ReachBy reach = ReachBy.ANY;

    private String emergencyName = "";
    private String emergencyPhone = "";
    private String emergencyRelation = "";
    private String guardianName = "";
    private String guardianPhone = "";
    private String guardianRelation = "";

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Client() {}

    @Override
    public UUID aboutClient() {
        return id;
    }

    @Override
    public Content content() {
        return Content.CONTACT;
    }

    Client(UUID id, String number, ClientForm form, Instant createdAt) {
        this.id = id;
        this.number = number;
        this.createdAt = createdAt;
        change(form);
    }

    final void change(ClientForm form) {
        firstName = form.firstName();
        lastName = form.lastName();
        searchName = ClientWords.listed(lastName, firstName);
        born = form.born();
        sex = form.sex();
        street = form.street();
        city = form.city();
        state = form.state();
        zip = form.zip();
        phone = form.phone();
        email = form.email();
        occupation = form.occupation();
        allergies = form.allergies();
        complaint = form.complaint();
    }

    final void change(ClientDetails details) {
        preferredName = details.preferredName();
        pronouns = details.pronouns();
        status = details.status();
        reach = details.reach();
        emergencyName = details.emergency().name();
        emergencyPhone = details.emergency().phone();
        emergencyRelation = details.emergency().relation();
        guardianName = details.guardian().name();
        guardianPhone = details.guardian().phone();
        guardianRelation = details.guardian().relation();
    }

    ClientDetails details() {
        return new ClientDetails(
                preferredName,
                pronouns,
                status,
                reach,
                new ContactPerson(emergencyName, emergencyPhone, emergencyRelation),
                new ContactPerson(guardianName, guardianPhone, guardianRelation));
    }

    /** What this client is found by. */
    Set<ClientWord> words() {
        return ClientWords.of(number, List.of(lastName, firstName, preferredName), phone, email);
    }

    ClientReference reference() {
        return new ClientReference(new ClientId(id), number, firstName, lastName, born, photoId);
    }

    void showPhoto(UUID document) {
        photoId = document;
    }

    /** Takes this photo away; another one stays. */
    void forgetPhoto(UUID document) {
        if (document.equals(photoId)) photoId = null;
    }

    ClientContact contact() {
        return new ClientContact(reference(), sex, street, city, state, zip, phone, email);
    }

    ClientRecord record() {
        return new ClientRecord(contact(), details(), occupation, allergies, complaint, createdAt, version);
    }
}
