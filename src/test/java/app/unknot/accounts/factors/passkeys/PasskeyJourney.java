package app.unknot.accounts.factors.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.AccountChanges;
import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.SecondFactors.Kind;
import app.unknot.accounts.factors.SecondFactors.Right;
import app.unknot.accounts.factors.SecondFactors.Shown;
import app.unknot.accounts.factors.SecondFactors.Wrong;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.factors.passkeys.Ceremony.Creating;
import app.unknot.accounts.factors.passkeys.Ceremony.Showing;
import app.unknot.accounts.joining.Joining;
import app.unknot.accounts.own.OwnAccount;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.People;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ada makes a passkey on her tablet and signs in with it, and others try to. */
abstract class PasskeyJourney {
    private static final String HERE = "https://practice.example";
    private static final PasskeyAddress AT = new PasskeyAddress("practice.example", HERE);

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private OwnAccount own;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private Joining joining;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final SoftwareAuthenticator tablet = new SoftwareAuthenticator(HERE);
    private UserId ada;
    private List<String> codes;

    @BeforeEach
    void ada_has_a_passkey() {
        ada = people.newcomer("Ada");
        codes = make(tablet, "My iPad");
    }

    @AfterEach
    void what_was_told_is_seen() {
        people.seeEveryNotice();
    }

    @Test
    void a_passkey_signs_in_again_and_again_and_says_when_it_was_used() {
        assertThat(signIn(tablet)).map(SignedInUser::subject).map(Subject::id).contains(ada);
        assertThat(signIn(tablet)).isPresent();
        Passkey kept = passkeys.of(ada).getFirst();
        assertThat(kept.label()).isEqualTo("My iPad");
        assertThat(kept.usedAt()).isNotNull();
        assertThat(kept.backedUp()).isTrue();
        assertThat(factors.of(ada).isEnrolled()).isTrue();
        assertThat(lastAct()).isEqualTo("FACTOR_SHOWN OK passkey");
    }

    @Test
    void the_device_has_to_check_who_holds_it_each_time() {
        SoftwareAuthenticator careless = new SoftwareAuthenticator(HERE).unverified();
        assertThatThrownBy(() -> make(careless, "Careless"))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("verify you");
        assertThat(passkeys.of(ada)).hasSize(1);
        assertThat(signIn(tablet.unverified())).isEmpty();
        assertThat(lastAct()).contains("FAILED", "did not check");
    }

    @Test
    void a_page_of_another_site_gets_nowhere() {
        for (String elsewhere : List.of(
                "https://practice.example.evil", "https://evil.example", "http://practice.example", HERE + ":8443")) {
            assertThatThrownBy(() -> make(new SoftwareAuthenticator(elsewhere), "Foreign"))
                    .as(elsewhere)
                    .isInstanceOf(RefusedRequest.class);
            assertThat(signIn(tablet.at(elsewhere))).as(elsewhere).isEmpty();
        }
        assertThat(passkeys.of(ada)).hasSize(1);
        assertThat(signIn(tablet.at(HERE))).isPresent();
    }

    @Test
    void an_answer_is_taken_once_and_for_its_own_question_only() {
        Showing asked = passkeys.askFor(AT, null);
        String answer = tablet.show(asked.options());
        assertThat(passkeys.signIn(asked, answer)).isPresent();
        assertThat(passkeys.signIn(asked, answer)).as("the same again").isEmpty();
        assertThat(passkeys.signIn(passkeys.askFor(AT, null), answer))
                .as("to another question")
                .isEmpty();
        Showing late = passkeys.askFor(AT, null);
        PracticeClock.at(
                clock.instant().plus(Duration.ofMinutes(11)),
                () -> assertThat(passkeys.signIn(late, tablet.show(late.options())))
                        .as("too late")
                        .isEmpty());
    }

    @Test
    void a_counter_that_goes_back_is_refused_and_logged() {
        assertThat(signIn(tablet.counting(20))).isPresent();
        assertThat(signIn(tablet.counting(5))).isEmpty();
        assertThat(lastAct()).contains("FAILED", "its counter went back");
        assertThat(signIn(tablet.counting(20))).as("the same count once more").isEmpty();
        assertThat(signIn(tablet.counting(21))).isPresent();
    }

    @Test
    void a_removed_passkey_works_no_more() {
        make(new SoftwareAuthenticator(HERE), "Another");
        remove("My iPad");
        assertThat(signIn(tablet)).isEmpty();
        Showing asked = passkeys.askFor(AT, ada);
        assertThat(asked.options().path("allowCredentials").size()).isEqualTo(1);
        assertThat(passkeys.show(ada, asked, tablet.show(asked.options()))).isInstanceOf(Wrong.class);
    }

    @Test
    void a_disabled_account_is_refused_with_the_same_words() {
        transaction.executeWithoutResult(status -> People.as(people.tomas(), () -> changes.enable(ada, false)));
        assertThat(signIn(tablet)).isEmpty();
        assertThat(lastAct()).isEqualTo("SIGN_IN FAILED null");
    }

    @Test
    void a_passkey_is_its_owners_only() {
        UserId bela = people.newcomer("Bela");
        Showing asked = passkeys.askFor(AT, bela);
        assertThat(asked.options().path("allowCredentials").size()).isZero();
        assertThat(passkeys.show(bela, asked, tablet.show(asked.options()))).isInstanceOf(Wrong.class);
        Showing another = passkeys.askFor(AT, null);
        assertThat(passkeys.signIn(another, tablet.of("AAAA").show(another.options())))
                .as("says that it is somebody else's")
                .isEmpty();
    }

    @Test
    void a_passkey_of_one_name_does_not_work_at_another() {
        PasskeyAddress elsewhere = new PasskeyAddress("localhost", "http://localhost:8080");
        Showing asked = passkeys.askFor(elsewhere, null);
        assertThat(passkeys.signIn(asked, tablet.at(elsewhere.origin()).show(asked.options())))
                .isEmpty();
        assertThat(passkeys.workAt(elsewhere, ada)).isFalse();
        assertThat(passkeys.workAt(AT, ada)).isTrue();
    }

    @Test
    void what_is_no_answer_at_all_is_refused() {
        for (String nonsense :
                List.of("", "{}", "null", "[]", "{\"id\":\"x\"}", "{\"response\":{}}", "x".repeat(30_000)))
            assertThat(passkeys.signIn(passkeys.askFor(AT, null), nonsense))
                    .as(nonsense)
                    .isEmpty();
        assertThatThrownBy(() -> passkeys.enrol(ada, passkeys.askForNew(AT, ada, "Ada"), "Nonsense", "{}"))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void after_ten_wrong_ones_a_right_one_has_to_wait() {
        for (int i = 0; i < 10; i++)
            assertThat(signIn(tablet.at("https://evil.example"))).isEmpty();
        assertThat(signIn(tablet.at(HERE))).isEmpty();
        PracticeClock.at(
                clock.instant().plus(Duration.ofMinutes(16)),
                () -> assertThat(signIn(tablet)).isPresent());
    }

    @Test
    void recovery_codes_come_with_the_first_one_only() {
        assertThat(codes).hasSize(10);
        assertThat(make(new SoftwareAuthenticator(HERE), "Another")).isEmpty();
        assertThat(factors.show(ada, codes.getFirst(), People.from(null))).isEqualTo(new Right(Kind.RECOVERY_CODE));
    }

    @Test
    void one_device_gets_one_passkey_and_two_have_no_name_in_common() {
        Creating asked = passkeys.askForNew(AT, ada, "Ada");
        assertThat(asked.options().path("excludeCredentials").size()).isEqualTo(1);
        assertThat(asked.options().path("user").path("id").asString("")).isEqualTo(tablet.handle());
        assertThatThrownBy(() -> make(new SoftwareAuthenticator(HERE), " my IPAD "))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("already have a passkey with that name");
        make(new SoftwareAuthenticator(HERE), "Another");
        People.as(subject(), () -> {
            assertThatThrownBy(() -> own.renamePasskey(id("Another"), "MY IPAD"))
                    .isInstanceOf(RefusedRequest.class);
            own.renamePasskey(id("Another"), "Phone");
            assertThatThrownBy(() -> own.renamePasskey(id("Phone"), " ")).isInstanceOf(RefusedRequest.class);
        });
        assertThat(passkeys.of(ada)).extracting(Passkey::label).containsExactly("My iPad", "Phone");
    }

    @Test
    void a_browser_is_asked_for_the_check_of_who_holds_it_and_for_nothing_empty() {
        String made = passkeys.askForNew(AT, ada, "Ada").options().toString();
        assertThat(made)
                .contains(
                        "\"userVerification\":\"required\"", "\"residentKey\":\"required\"", "\"attestation\":\"none\"")
                .doesNotContain("null");
        assertThat(passkeys.askFor(AT, ada).options().toString())
                .contains("\"userVerification\":\"required\"", "\"rpId\":\"practice.example\"")
                .doesNotContain("null");
    }

    @Test
    void nobody_renames_or_removes_the_passkey_of_another_person() {
        Subject maya = people.maya();
        People.as(maya, () -> {
            own.renamePasskey(id("My iPad"), "Mine");
            own.removePasskey(factors.confirm(maya, People.PASSWORD, ""), id("My iPad"));
        });
        assertThat(passkeys.of(ada)).extracting(Passkey::label).containsExactly("My iPad");
    }

    @Test
    void the_last_second_factor_stays_where_the_practice_wants_one() {
        if (factors.isRequired()) {
            assertThatThrownBy(() -> remove("My iPad"))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("only second factor");
            assertThat(signIn(tablet)).isPresent();
        } else {
            remove("My iPad");
            assertThat(factors.of(ada).isEnrolled()).isFalse();
        }
    }

    @Test
    void of_two_that_are_removed_at_the_same_moment_one_stays_where_the_practice_wants_one() throws Exception {
        make(new SoftwareAuthenticator(HERE), "Another");
        List<Future<Boolean>> removals = new ArrayList<>();
        try (ExecutorService devices = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Passkey one : passkeys.of(ada)) removals.add(devices.submit(() -> removed(one)));
        }
        int gone = 0;
        for (Future<Boolean> one : removals) if (one.get()) gone++;
        assertThat(gone).isEqualTo(factors.isRequired() ? 1 : 2);
        assertThat(passkeys.of(ada)).hasSize(2 - gone);
    }

    private boolean removed(Passkey passkey) {
        try {
            passkeys.remove(ada, passkey.id());
            return true;
        } catch (RefusedRequest last) {
            return false;
        }
    }

    @Test
    void nobody_adds_or_removes_one_with_the_proof_of_somebody_else() {
        Subject maya = people.maya();
        StrongConfirmation hers = factors.confirm(subject(), People.PASSWORD, () -> shown());
        Creating asked = passkeys.askForNew(AT, maya.id(), "Maya Okafor");
        String answer = new SoftwareAuthenticator(HERE).create(asked.options());
        People.as(maya, () -> {
            assertThatThrownBy(() -> own.addPasskey(hers, asked, "Mine", answer))
                    .isInstanceOf(RefusedRequest.class);
            assertThatThrownBy(() -> own.removePasskey(hers, id("My iPad"))).isInstanceOf(RefusedRequest.class);
        });
        assertThat(passkeys.of(maya.id())).isEmpty();
        assertThat(passkeys.of(ada)).hasSize(1);
    }

    @Test
    void a_passkey_is_as_good_as_a_code_where_the_factor_is_asked_for_again() {
        assertThat(factors.confirm(subject(), People.PASSWORD, () -> shown()).confirms(subject()))
                .isTrue();
        assertThatThrownBy(() -> factors.confirm(
                        subject(), People.PASSWORD, () -> passkeys.show(ada, passkeys.askFor(AT, ada), "{}")))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> factors.confirm(subject(), "wrong", () -> shown()))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("password");
    }

    @Test
    void a_new_password_leaves_it_and_two_people_who_restore_somebody_take_it_away() {
        joining.accept(people.code(ada).text(), People.PASSWORD, People.from(null));
        assertThat(signIn(tablet)).isPresent();
        String restoring = People.get(people.tomas(), () -> transaction.execute(status -> changes.makeCode(ada, true)))
                .text();
        joining.accept(restoring, People.PASSWORD, People.from(null));
        assertThat(passkeys.of(ada)).isEmpty();
        assertThat(signIn(tablet)).isEmpty();
        make(new SoftwareAuthenticator(HERE), "After");
        assertThat(passkeys.askForNew(AT, ada, "Ada")
                        .options()
                        .path("user")
                        .path("id")
                        .asString(""))
                .as("a new device knows her by another handle")
                .isNotEqualTo(tablet.handle());
    }

    private Shown shown() {
        Showing asked = passkeys.askFor(AT, ada);
        return passkeys.show(ada, asked, tablet.show(asked.options()));
    }

    private List<String> make(SoftwareAuthenticator device, String label) {
        Creating asked = passkeys.askForNew(AT, ada, "Ada Zorzi");
        return passkeys.enrol(ada, asked, label, device.create(asked.options()));
    }

    private Optional<SignedInUser> signIn(SoftwareAuthenticator device) {
        Showing asked = passkeys.askFor(AT, null);
        return passkeys.signIn(asked, device.show(asked.options()));
    }

    private void remove(String label) {
        People.as(
                subject(),
                () -> own.removePasskey(factors.confirm(subject(), People.PASSWORD, () -> shown()), id(label)));
    }

    private java.util.UUID id(String label) {
        return passkeys.of(ada).stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Subject subject() {
        AccountRow row = accounts.row(ada).orElseThrow();
        return new Subject(ada, row.name(), row.roles());
    }

    private String lastAct() {
        return jdbc.sql("select action, outcome, detail from audit_entry where object = ? order by seq desc"
                        + " fetch first 1 rows only")
                .param("account " + ada)
                .query((row, number) ->
                        row.getString("action") + " " + row.getString("outcome") + " " + row.getString("detail"))
                .single();
    }
}
