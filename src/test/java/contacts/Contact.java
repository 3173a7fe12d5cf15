package contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Somebody of whom the list knows. */
@Entity
class Contact {
    @Id
    private long id;

    @Version
    private int version;

    private String firstName = "";

    private String lastName = "";

    private String email = "";

    private String company = "";
    private String status = "";

    protected Contact() {}

    static Contact invented(int number) {
        Contact contact = new Contact();
        contact.id = number + 1L;
        contact.firstName = "First" + number;
        contact.lastName = "Last" + number;
        contact.email = "first.last" + number + "@example.com";
        contact.company = "Company " + number % 5;
        contact.status = number % 2 == 0 ? "Contacted" : "Customer";
        return contact;
    }

    long getId() {
        return id;
    }

    String getFirstName() {
        return firstName;
    }

    void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    String getLastName() {
        return lastName;
    }

    void setLastName(String lastName) {
        this.lastName = lastName;
    }

    String getEmail() {
        return email;
    }

    void setEmail(String email) {
        this.email = email;
    }

    String getCompany() {
        return company;
    }

    String getStatus() {
        return status;
    }
}
