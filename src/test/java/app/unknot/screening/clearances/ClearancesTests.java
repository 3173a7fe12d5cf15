package app.unknot.screening.clearances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentWithdrawal;
import app.unknot.clients.documents.Documents;
import app.unknot.clients.documents.IncomingFile;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.holds.Hold;
import app.unknot.screening.holds.Holds;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.Question;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Answers;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SampleClearance;
import app.unknot.testing.SampleFiles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ClearancesTests {
    @Autowired
    private Clearances clearances;

    @Autowired
    private ClearanceKeeping keeping;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private ScreeningResults results;

    @Autowired
    private Holds holds;

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentWithdrawal withdrawal;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private PracticeClock clock;

    private ClientId olga;
    private LocalDate today;

    @BeforeEach
    void olga_is_in_mayas_care_and_pregnant() {
        people.staff();
        olga = clients.inCareOf(people.maya(), "Olga");
        today = clock.today();
        maya(() -> screening.recordIntake(olga, IntakeTold.of(Facts.of("pregnant"))));
    }

    @Test
    void a_paper_counts_once_it_is_verified_and_what_the_rule_limits_goes_on() {
        maya(() -> {
            DocumentId paper = keep(ClearanceTerms.NONE, today, today.plusDays(90));
            assertThat(results.standing(olga).level()).isEqualTo(Level.CLEARANCE);

            keeping.verify(paper, "Called the midwife");

            ScreeningResult standing = results.standing(olga);
            assertThat(standing.allowsStart()).isTrue();
            assertThat(standing.ceiling()).isEqualTo(5);
            assertThat(standing.bans(Technique.DEEP_TISSUE)).isTrue();
        });
    }

    @Test
    void what_the_provider_asks_for_comes_on_top() {
        maya(() -> {
            keeping.verify(
                    keep(
                            new ClearanceTerms(3, "calves", Set.of("CALF_L", "CALF_R"), Set.of(Position.PRONE), false),
                            today,
                            today.plusDays(90)),
                    "Called the midwife");

            ScreeningResult standing = results.standing(olga);

            assertThat(standing.ceiling()).isEqualTo(3);
            assertThat(standing.avoidInWords()).contains("calves");
            assertThat(standing.bans(Technique.HOT_STONE)).isTrue();
            assertThat(standing.findings())
                    .filteredOn(finding -> finding.rule().equals(Finding.PROVIDER))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.title()).isEqualTo("Conditions of Ann Hill"));
            assertThat(results.standingOfEach(List.of(olga)).get(olga)).isEqualTo(standing);
            screening.recordRescreen(olga, Answers.visit(screening));
            assertThat(results.answeredOn(olga, today).orElseThrow().ceiling()).isEqualTo(3);
        });
    }

    @Test
    void a_higher_limit_of_the_provider_does_not_raise_the_ceiling() {
        maya(() -> {
            keeping.verify(
                    keep(new ClearanceTerms(8, "", Set.of(), Set.of(), true), today, today.plusDays(90)),
                    "Called the midwife");

            assertThat(results.standing(olga).ceiling()).isEqualTo(5);
        });
    }

    @Test
    void when_it_expires_the_block_is_back() {
        maya(() -> keeping.verify(keep(ClearanceTerms.NONE, today, today.plusDays(20)), "Called the midwife"));

        assertThat(standingIn(20).allowsStart()).isTrue();
        assertThat(standingIn(21).allowsStart()).isFalse();
    }

    @Test
    void a_withdrawn_paper_clears_nothing_any_more() {
        maya(() -> {
            DocumentId paper = SampleClearance.verified(keeping, people.maya(), olga, today, "C01");

            withdrawal.withdraw(paper, "It was another client's");

            assertThat(results.standing(olga).level()).isEqualTo(Level.CLEARANCE);
            assertThat(clearances.of(olga).getFirst().on(today)).isEqualTo(ClearanceRow.State.WITHDRAWN);
        });
    }

    @Test
    void what_is_missing_or_cannot_be_cleared_is_refused_and_nothing_is_kept() {
        maya(() -> {
            refused(SampleClearance.form(today, today.plusDays(90), ClearanceTerms.NONE));
            refused(SampleClearance.form(today, today.plusDays(90), ClearanceTerms.NONE, "E01"));
            refused(SampleClearance.form(today, today.plusDays(90), ClearanceTerms.NONE, "L01"));
            refused(SampleClearance.form(today.plusDays(1), today.plusDays(90), ClearanceTerms.NONE, "C01"));
            refused(SampleClearance.form(today, today.minusDays(1), ClearanceTerms.NONE, "C01"));
            assertThatThrownBy(() -> keeping.keep(
                            olga,
                            SampleClearance.form(today, today.plusDays(90), ClearanceTerms.NONE, "C01"),
                            new IncomingFile("a.pdf", new byte[] {1})))
                    .isInstanceOf(RefusedRequest.class);
            assertThat(clearances.of(olga)).isEmpty();
            assertThat(documents.of(olga)).isEmpty();
        });
    }

    @Test
    void a_colleague_outside_the_care_team_sees_none_of_it() {
        SampleClearance.verified(keeping, people.maya(), olga, today, "C01");

        assertThatThrownBy(() -> People.as(people.selma(), () -> clearances.of(olga)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.as(people.selma(), () -> clearances.toLiftWith(olga)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void the_manager_learns_by_whom_and_when_and_nothing_of_health() {
        SampleClearance.verified(keeping, people.maya(), olga, today, "C01");

        var seen = People.get(people.ruth(), () -> clearances.toLiftWith(olga));

        assertThat(seen).singleElement().satisfies(row -> {
            assertThat(row.form().provider()).isEqualTo("Ann Hill");
            assertThat(row.form().rules()).isEmpty();
            assertThat(row.form().terms()).isEqualTo(ClearanceTerms.NONE);
        });
    }

    @Test
    void a_paper_that_forbids_heat_bans_hot_stones_and_withholds_heat_at_home() {
        ClientId nel = clients.inCareOf(people.maya(), "Nel");
        ClearanceTerms noHeat = new ClearanceTerms(null, "", Set.of(), Set.of(), false);
        maya(() -> {
            screening.recordIntake(nel, IntakeTold.of(Facts.of("organ_failure")));
            keeping.verify(
                    keeping.keep(
                            nel, SampleClearance.form(today, today.plusDays(90), noHeat, "C11"), SampleFiles.scan()),
                    "Called the practice");

            ScreeningResult standing = results.standing(nel);

            assertThat(standing.banned()).contains(Technique.HOT_STONE);
            assertThat(standing.findings().stream()
                            .filter(finding -> finding.rule().equals(Finding.PROVIDER))
                            .flatMap(finding -> finding.terms().withholds().stream()))
                    .containsExactly(HomeCareItem.HEAT);
        });
    }

    @Test
    void an_urgent_hold_is_lifted_by_the_therapist_with_a_paper_written_after_the_warning() {
        ClientId gus = clients.inCareOf(people.maya(), "Gus");
        maya(() -> screening.recordRescreen(
                gus,
                new VisitAnswers(
                        Answers.to(screening, Question.ANYTHING_NEW),
                        new AnythingNew("Calf", Set.of("calf_swelling_one_leg")),
                        Observed.NOTHING)));
        Hold hold = People.get(people.maya(), () -> holds.of(gus).orElseThrow());
        DocumentId old = SampleClearance.verified(keeping, people.maya(), gus, today.minusDays(3), "U02");
        DocumentId unverified = People.get(
                people.maya(),
                () -> keeping.keep(
                        gus,
                        SampleClearance.form(today, today.plusDays(90), ClearanceTerms.NONE, "U02"),
                        SampleFiles.scan()));
        DocumentId another = SampleClearance.verified(keeping, people.maya(), olga, today, Finding.HOLD);

        for (DocumentId worthless : List.of(old, unverified, another))
            assertThatThrownBy(() -> maya(() -> holds.lift(hold.id(), worthless, "Seen")))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("hold was not lifted");

        maya(() -> {
            keeping.verify(unverified, "Called Dr Patel");
            holds.lift(hold.id(), unverified, "No clot");
            assertThat(holds.of(gus)).isEmpty();
            assertThat(results.standing(gus).allowsStart()).isTrue();
        });
    }

    private ScreeningResult standingIn(int days) {
        ScreeningResult[] standing = new ScreeningResult[1];
        PracticeClock.at(
                clock.instant().plus(Duration.ofDays(days)), () -> maya(() -> standing[0] = results.standing(olga)));
        return standing[0];
    }

    private DocumentId keep(ClearanceTerms terms, LocalDate issued, LocalDate expires) {
        return keeping.keep(olga, SampleClearance.form(issued, expires, terms, "C01"), SampleFiles.scan());
    }

    private void refused(ClearanceForm form) {
        assertThatThrownBy(() -> keeping.keep(olga, form, SampleFiles.scan())).isInstanceOf(RefusedRequest.class);
    }

    private void maya(Runnable work) {
        People.as(people.maya(), work);
    }
}
