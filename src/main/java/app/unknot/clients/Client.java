package app.unknot.clients;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
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
        searchName = searchForm(lastName + " " + firstName);
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

    /** Lower case without accents, so that Muller finds Müller. */
    static String searchForm(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        // Composed again: a Korean syllable taken apart is three characters.
        return Normalizer.normalize(letters, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
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
        return new ClientRecord(contact(), occupation, allergies, complaint, createdAt, version);
    }
}
