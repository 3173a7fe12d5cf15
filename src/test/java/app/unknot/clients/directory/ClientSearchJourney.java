package app.unknot.clients.directory;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRegistration;
import app.unknot.clients.search.ClientWordStore;
import app.unknot.testing.People;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody phones in, and only a part of who they are is understood. */
abstract class ClientSearchJourney {
    @Autowired
    private ClientSearch search;

    @Autowired
    private ClientRegistration registration;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private ClientWordStore words;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Subject maya;
    private ClientId danute;

    @BeforeEach
    void danute_is_in_mayas_care() {
        maya = people.maya();
        danute = known("Danutė", "O\u2019Brzezina-Łuczak", "(971) 555-7342", "d.luczak@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "danu",
                "Danutė",
                "danute",
                "DANUTE",
                "luczak",
                "Łuczak",
                "O'Brzezina",
                "O\u2019Brzezina",
                "obrzezina",
                "o brzezina",
                "brzez",
                "zezina",
                "uczak",
                "O'Brzezina-Luczak, Danute",
                "danute luczak",
                "luczak danute",
                "  luczak,dan ",
                "971 555 7342",
                "(971) 555-7342",
                "9715557342",
                "+1 971.555.7342",
                "555-7342",
                "7342",
                "d.luczak@example.org",
                "luczak@",
                "danute 7342"
            })
    void a_client_is_found_by_whatever_is_remembered(String typed) {
        assertThat(found(maya, typed)).contains(danute);
        assertThat(found(people.ruth(), typed)).contains(danute);
        assertThat(found(people.selma(), typed)).doesNotContain(danute);
    }

    @Test
    void the_record_number_finds_one_client_with_its_letter_or_without() {
        String number = People.get(maya, () -> directory.reference(danute)).number();
        for (String typed :
                List.of(number, number.substring(1), "#" + number.substring(1), "No. " + number.substring(1)))
            assertThat(found(maya, typed)).first().isEqualTo(danute);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/14/1961",
                "03/14/61",
                "Mar 14, 1961",
                "14 march 1961",
                "1961-03-14",
                "03141961",
                "danute 3/14/61"
            })
    void a_birthday_in_any_common_form_finds_who_was_born_then(String typed) {
        assertThat(found(maya, typed)).contains(danute);
        assertThat(found(people.selma(), typed)).doesNotContain(danute);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"danute 3/15/1961", "danute miller", "luczak 7343", "xyzzyq", "%", "'; drop table client; --"})
    void who_does_not_fit_all_of_it_is_not_found(String typed) {
        assertThat(found(maya, typed)).doesNotContain(danute);
    }

    @Test
    void whole_names_come_first_then_beginnings_then_parts() {
        ClientId inside = known("Wilfreda", "Umqvarst", "", "");
        ClientId first = known("Qvarsten", "Alder", "", "");
        ClientId last = known("Ida", "Qvarstone", "", "");
        ClientId whole = known("Pia", "Qvarst", "", "");
        assertThat(found(maya, "qvarst")).containsSubsequence(whole, last, first, inside);
    }

    @Test
    void a_changed_number_is_the_only_one_that_finds() {
        ClientId ona = known("Onafrika", "Zweibrueck", "2065551111", "");
        People.as(maya, () -> {
            long version = directory.open(ona).version();
            registration.change(ona, version, form("Onafrika", "Zweibrueck", "2065552222", ""));
        });
        assertThat(found(maya, "zweibrueck 5551111")).isEmpty();
        assertThat(found(maya, "zweibrueck 5552222")).containsExactly(ona);
    }

    @Test
    void a_record_that_is_older_than_the_words_gets_them_at_the_next_start() {
        jdbc.sql("delete from client_word where client_id = :id")
                .param("id", danute.value())
                .update();
        jdbc.sql("update client set words_edition = 0, search_name = 'o' where id = :id")
                .param("id", danute.value())
                .update();
        assertThat(found(maya, "luczak")).doesNotContain(danute);
        words.makeSome();
        assertThat(found(maya, "luczak")).contains(danute);
        assertThat(words.makeSome()).isZero();
    }

    private ClientId known(String first, String last, String phone, String email) {
        return People.get(maya, () -> registration.create(form(first, last, phone, email)));
    }

    private static ClientForm form(String first, String last, String phone, String email) {
        return new ClientForm(
                first, last, LocalDate.of(1961, 3, 14), "F", "", "", "", "", phone, email, "", "", "Low back");
    }

    private List<ClientId> found(Subject by, String typed) {
        return People.get(by, () -> search.find(typed, 0)).stream()
                .map(one -> one.reference().id())
                .toList();
    }
}
