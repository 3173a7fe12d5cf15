package app.unknot.clients.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.ConsentSignature.Signer;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.questions.Facts;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ConsentsTests {
    private static final ConsentSignature CLIENT =
            new ConsentSignature(Signer.CLIENT, "Iris Reyes", "", List.of(List.of(1, 2, 30, 40)));
    private static final ConsentSignature THERAPIST =
            new ConsentSignature(Signer.THERAPIST, "Maya Okafor", "", List.of());
    private static final ConsentSignature GUARDIAN =
            new ConsentSignature(Signer.GUARDIAN, "Ana Reyes", "Mother", List.of());

    @Autowired
    private Consents consents;

    @Autowired
    private ConsentSigning signing;

    @Autowired
    private ConsentWithdrawals withdrawals;

    @Autowired
    private ConsentTexts texts;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private ScreeningResults results;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    @Test
    void a_paper_is_kept_as_it_was_read_with_the_names_under_it_for_a_year() {
        ClientId iris = unsigned("Iris", 1980);
        ConsentPaper paper = paper(ConsentKind.TREATMENT);
        People.as(people.maya(), () -> {
            GivenConsent given = signing.sign(iris, paper, List.of(CLIENT, THERAPIST));
            assertThat(given.expiresOn()).isEqualTo(clock.today().plusDays(365));
            SignedConsent signed = consents.open(given.id());
            assertThat(signed.paper()).isEqualTo(paper);
            assertThat(signed.signatures()).containsExactly(CLIENT, THERAPIST);
        });
    }

    @Test
    void a_missing_name_is_asked_back() {
        ClientId jon = unsigned("Jon", 1980);
        ConsentPaper paper = paper(ConsentKind.TREATMENT);
        People.as(
                people.maya(),
                () -> assertThatThrownBy(() -> signing.sign(jon, paper, List.of(CLIENT)))
                        .isInstanceOf(RefusedRequest.class)
                        .hasMessage("Therapist: sign here."));
    }

    @Test
    void a_minor_is_treated_only_after_a_guardian_has_signed() {
        ClientId lena = unsigned("Lena", clock.today().getYear() - 16);
        People.as(people.maya(), () -> {
            assertThat(screening.recordIntake(lena, IntakeTold.of(Facts.NONE)).level())
                    .isEqualTo(Level.DEFER);
            signing.sign(lena, paper(ConsentKind.MINOR), List.of(GUARDIAN, THERAPIST));
            assertThat(results.standing(lena).level()).isEqualTo(Level.CLEAR);
            withdrawals.withdraw(lena, ConsentKind.MINOR);
            assertThat(results.standing(lena).level()).isEqualTo(Level.DEFER);
            assertThat(results.standingOfEach(List.of(lena)))
                    .hasEntrySatisfying(
                            lena, standing -> assertThat(standing.level()).isEqualTo(Level.DEFER));
        });
    }

    @Test
    void a_wording_that_was_changed_meanwhile_is_read_anew() {
        ClientId karl = unsigned("Karl", 1980);
        ConsentPaper read = paper(ConsentKind.SHARING);
        ConsentText before = People.get(people.tomas(), () -> texts.current(ConsentKind.SHARING));
        People.as(people.tomas(), () -> {
            texts.publish(new ConsentText(before.kind(), before.version(), "Sharing", before.sections(), 90));
            assertThatThrownBy(() -> texts.publish(before))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("Someone else has just changed this wording");
        });
        People.as(people.maya(), () -> {
            assertThatThrownBy(() -> signing.sign(karl, read, List.of(CLIENT)))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("The wording has just changed");
            GivenConsent given = signing.sign(karl, paper(ConsentKind.SHARING), List.of(CLIENT));
            assertThat(given.expiresOn()).isEqualTo(clock.today().plusDays(90));
        });
    }

    @Test
    void nobody_reads_or_withdraws_for_a_client_who_is_not_in_their_care() {
        ClientId mona = unsigned("Mona", 1980);
        GivenConsent given = People.get(
                people.maya(), () -> signing.sign(mona, paper(ConsentKind.ELECTRONIC_RECORDS), List.of(CLIENT)));
        People.as(people.selma(), () -> {
            assertThatThrownBy(() -> consents.open(given.id())).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> withdrawals.withdraw(mona, ConsentKind.ELECTRONIC_RECORDS))
                    .isInstanceOf(RecordNotFound.class);
        });
        People.as(
                people.tomas(),
                () -> assertThatThrownBy(() -> consents.open(given.id())).isInstanceOf(AccessDeniedException.class));
    }

    private ConsentPaper paper(ConsentKind kind) {
        return ConsentWording.fill(
                People.get(people.maya(), () -> texts.current(kind)),
                List.of(),
                List.of("Lower back, left"),
                List.of());
    }

    private ClientId unsigned(String firstName, int born) {
        return clients.registered(
                people.maya(), firstName, "Reyes", clock.today().withYear(born).minusDays(1));
    }
}
