package app.unknot.clients.directory;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRegistration;
import app.unknot.clients.directory.ClientDuplicates.Likeness;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ClientDuplicatesTests {
    private static final LocalDate BORN = LocalDate.of(1957, 8, 23);
    private static final String PHONE = "(360) 555-0177";

    @Autowired
    private ClientDuplicates duplicates;

    @Autowired
    private ClientRegistration registration;

    @Autowired
    private People people;

    private ClientId marisol;

    @BeforeEach
    void marisol_is_known() {
        marisol = People.get(
                people.maya(), () -> registration.create(form("Marisol", "Quintanar", BORN, PHONE, "mq@example.org")));
    }

    @Test
    void nearly_the_same_name_with_the_same_birthday_phone_or_email_is_noticed() {
        assertThat(like(people.ruth(), form("Marysol", "Quintanar", BORN, "", "")))
                .filteredOn(one -> one.client().reference().id().equals(marisol))
                .singleElement()
                .satisfies(one -> assertThat(one.birthday()).isTrue())
                .satisfies(one -> assertThat(one.phone()).isFalse());
        assertThat(like(people.ruth(), form("Marisol", "Quintanar", BORN.plusYears(1), "+1 360 555 0177", "")))
                .filteredOn(one -> one.client().reference().id().equals(marisol))
                .singleElement()
                .satisfies(one -> assertThat(one.phone()).isTrue())
                .satisfies(one -> assertThat(one.birthday()).isFalse());
        assertThat(like(people.ruth(), form("Quintanar", "Marisol", BORN.plusYears(1), "", "MQ@example.org")))
                .filteredOn(one -> one.client().reference().id().equals(marisol))
                .singleElement()
                .satisfies(one -> assertThat(one.email()).isTrue());
    }

    @Test
    void a_relative_with_the_same_phone_is_nobodys_double() {
        assertThat(like(people.ruth(), form("Carlos", "Quintanar", LocalDate.of(1985, 1, 9), PHONE, "")))
                .extracting(one -> one.client().reference().id())
                .doesNotContain(marisol);
    }

    @Test
    void the_same_name_alone_is_no_double() {
        assertThat(like(people.ruth(), form("Marisol", "Quintanar", LocalDate.of(1990, 2, 2), "", "")))
                .extracting(one -> one.client().reference().id())
                .doesNotContain(marisol);
    }

    @Test
    void a_therapist_learns_nothing_of_records_outside_her_care() {
        ClientForm same = form("Marisol", "Quintanar", BORN, PHONE, "");
        assertThat(like(people.selma(), same)).isEmpty();
        assertThat(like(people.maya(), same))
                .extracting(one -> one.client().reference().id())
                .contains(marisol);
    }

    private List<Likeness> like(Subject by, ClientForm form) {
        return People.get(by, () -> duplicates.of(form));
    }

    private static ClientForm form(String first, String last, LocalDate born, String phone, String email) {
        return new ClientForm(first, last, born, "F", "", "", "", "", phone, email, "", "", "Low back");
    }
}
