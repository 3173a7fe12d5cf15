package app.unknot.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentFiles;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.clients.documents.DocumentWithdrawal;
import app.unknot.letters.followups.FollowUpOutcome;
import app.unknot.letters.followups.FollowUps;
import app.unknot.letters.passing.LetterAnswers;
import app.unknot.letters.passing.LetterOwners;
import app.unknot.letters.passing.LetterPassing;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.Question;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Refused;
import app.unknot.testing.Answers;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.CountedStatements;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SampleFiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class LettersTests {
    @Autowired
    private Letters letters;

    @Autowired
    private LetterAnswers letterAnswers;

    @Autowired
    private LetterPassing passing;

    @Autowired
    private LetterOwners owners;

    @Autowired
    private LetterDrafts drafts;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private OpenTasks tasks;

    @Autowired
    private DocumentWithdrawal withdrawal;

    @Autowired
    private DocumentFiles files;

    @Autowired
    private DocumentUploads uploads;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private JdbcClient jdbc;

    private ClientId vera;

    @BeforeEach
    void vera_is_in_mayas_care() {
        people.staff();
        vera = clients.inCareOf(people.maya(), "Vera");
    }

    @Test
    void a_draft_begins_with_the_record_and_its_words_lie_sealed() {
        maya(() -> screening.recordIntake(vera, IntakeTold.of(Facts.of("pregnant"))));

        LetterId id = drafted(LetterKind.CLEARANCE_REQUEST);
        OpenedLetter letter = People.get(people.maya(), () -> letters.open(id));

        assertThat(letter.text().lines().getFirst().words()).isEqualTo("Pregnancy");
        assertThat(letter.text().opening()).contains("Vera Reyes would like massage");
        assertThat(jdbc.sql("select sealed_text from client_letter where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .doesNotContain("Vera", "Pregnancy");
    }

    @Test
    void what_was_given_stays_as_it_was_to_the_last_byte() {
        LetterId id = drafted(LetterKind.REFERRAL);
        maya(() -> {
            OpenedLetter draft = letters.open(id);
            drafts.edit(id, draft.version(), with(draft.text(), "Please look at Vera's back."));
            passing.pass(id, LetterDelivery.TO_CLIENT);
            byte[] given = letters.pdf(id);

            assertThatThrownBy(() -> drafts.edit(id, letters.open(id).version(), with(draft.text(), "Changed")))
                    .isInstanceOf(RefusedRequest.class);
            assertThatThrownBy(() -> drafts.discard(id)).isInstanceOf(RefusedRequest.class);
            passing.pass(id, LetterDelivery.FAX);

            assertThat(letters.pdf(id)).isEqualTo(given);
            LetterRow row = letters.open(id).row();
            assertThat(row.state()).isEqualTo(LetterState.SENT);
            assertThat(row.givenHow()).isEqualTo(LetterDelivery.TO_CLIENT);
            assertThat(row.sentHow()).isEqualTo(LetterDelivery.FAX);
            assertThat(row.dueOn()).isEqualTo(clock.today().plusDays(7));
            DocumentId paper = Objects.requireNonNull(row.paper());
            assertThat(files.read(paper).bytes()).isEqualTo(given);
            assertThatThrownBy(() -> withdrawal.withdraw(paper, "Never mind")).isInstanceOf(RefusedRequest.class);
        });
    }

    @Test
    void the_tasks_of_one_client_are_read_without_anybody_elses() {
        LetterId id = drafted(LetterKind.REFERRAL);
        List<String> asked = People.get(people.maya(), () -> CountedStatements.textsDuring(() -> tasks.of(vera)));
        assertThat(asked.stream()
                        .filter(one ->
                                one.contains(" from screening_hold ") || one.contains(" from clearance_document ")))
                .hasSizeGreaterThan(2)
                .allMatch(one -> one.contains("client_id=?") || one.contains("client_id in (?)"));
        assertThat(People.get(people.maya(), () -> tasks.of(vera)))
                .extracting(Task::letter)
                .contains(id);
    }

    @Test
    void two_people_do_not_write_over_each_other() {
        LetterId id = drafted(LetterKind.REFERRAL);
        maya(() -> {
            OpenedLetter draft = letters.open(id);
            drafts.edit(id, draft.version(), with(draft.text(), "First"));

            assertThatThrownBy(() -> drafts.edit(id, draft.version(), with(draft.text(), "Second")))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("Someone else has just changed");
            assertThat(letters.open(id).text().opening()).isEqualTo("First");
        });
    }

    @Test
    void an_answer_is_a_paper_of_this_client_or_words() {
        ClientId other = clients.inCareOf(people.maya(), "Olga");
        LetterId id = drafted(LetterKind.URGENT_REFERRAL);
        maya(() -> {
            assertThatThrownBy(() -> letterAnswers.answer(id, clock.today(), null, "All is well"))
                    .as("a draft has no answer")
                    .isInstanceOf(RefusedRequest.class);
            passing.pass(id, LetterDelivery.POST);
            DocumentId report = report(vera);
            DocumentId foreign = report(other);
            assertThatThrownBy(() -> letterAnswers.answer(id, clock.today(), null, "x".repeat(2_001)))
                    .as("never cut")
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("1 too many");
            assertThatThrownBy(() -> letterAnswers.answer(id, clock.today(), null, " "))
                    .isInstanceOf(RefusedRequest.class);
            assertThatThrownBy(() -> letterAnswers.answer(id, clock.today(), foreign, ""))
                    .isInstanceOf(RefusedRequest.class);
            assertThatThrownBy(() -> letterAnswers.answer(id, clock.today().plusDays(1), report, ""))
                    .isInstanceOf(RefusedRequest.class);

            letterAnswers.answer(id, clock.today(), report, "Nothing found");

            OpenedLetter answered = letters.open(id);
            assertThat(answered.row().state()).isEqualTo(LetterState.ANSWERED);
            assertThat(answered.row().answer()).isEqualTo(report);
            assertThat(answered.outcome()).isEqualTo("Nothing found");
        });
    }

    @Test
    void an_unanswered_letter_is_the_therapists_task_and_on_the_managers_list() {
        LetterId id = drafted(LetterKind.CLEARANCE_REQUEST);
        maya(() -> passing.pass(id, LetterDelivery.TO_CLIENT));

        assertThat(mineIn(13)).noneMatch(task -> id.equals(task.letter()));
        assertThat(mineIn(14)).anyMatch(task -> id.equals(task.letter()));
        assertThat(People.get(people.ruth(), tasks::register))
                .filteredOn(task -> id.equals(task.letter()))
                .singleElement()
                .satisfies(
                        task -> assertThat(task.owner()).isEqualTo(people.maya().id()));
        assertThatThrownBy(() -> People.as(people.tomas(), tasks::register)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_manager_gives_a_letter_another_owner_and_reads_none() {
        LetterId id = drafted(LetterKind.REFERRAL);

        People.as(people.ruth(), () -> owners.handTo(id, people.selma().id()));

        assertThat(People.get(people.maya(), () -> letters.open(id)).row().owner())
                .isEqualTo(people.selma().id());
        assertThat(People.get(people.maya(), tasks::mine)).noneMatch(task -> id.equals(task.letter()));
        assertThat(People.get(people.selma(), tasks::mine))
                .as("not before the client is in her care")
                .noneMatch(task -> id.equals(task.letter()));
        assertThatThrownBy(() -> People.as(people.ruth(), () -> letters.open(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> People.as(people.selma(), () -> letters.pdf(id)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void advice_to_see_a_doctor_is_asked_after_in_a_week_and_once_only() {
        maya(() -> {
            screening.recordIntake(vera, IntakeTold.of(Facts.of("worsening")));
            screening.recordRescreen(vera, Answers.visit(screening));

            Task task = onlyAdvice();
            assertThat(task.due()).isEqualTo(clock.today().plusDays(7));

            followUps.end(Objects.requireNonNull(task.followUp()), FollowUpOutcome.SAW_DOCTOR);
            screening.recordRescreen(vera, Answers.visit(screening));

            assertThat(tasks.of(vera)).isEmpty();
        });
    }

    @Test
    void a_referral_that_was_given_takes_the_place_of_asking_after_the_advice() {
        maya(() -> screening.recordIntake(vera, IntakeTold.of(Facts.of("worsening"))));
        LetterId id = drafted(LetterKind.REFERRAL);

        maya(() -> passing.pass(id, LetterDelivery.TO_CLIENT));

        assertThat(People.get(people.maya(), () -> tasks.of(vera)))
                .singleElement()
                .satisfies(task -> assertThat(task.letter()).isEqualTo(id));
    }

    @Test
    void a_hold_is_not_left_without_a_word_to_a_doctor() {
        maya(() -> screening.recordRescreen(
                vera,
                new VisitAnswers(
                        Answers.to(screening, Question.ANYTHING_NEW),
                        new AnythingNew("Calf", Set.of("calf_swelling_one_leg")),
                        Observed.NOTHING)));
        assertThat(kinds()).containsExactly(Task.Kind.HOLD_WITHOUT_LETTER);

        LetterId id = drafted(LetterKind.URGENT_REFERRAL);
        assertThat(kinds()).containsExactly(Task.Kind.LETTER_TO_GIVE);

        maya(() -> drafts.discard(id));
        assertThat(kinds()).containsExactly(Task.Kind.HOLD_WITHOUT_LETTER);
    }

    @Test
    void the_handover_is_drafted_once_and_fixed_with_how_the_client_left() {
        maya(() -> {
            screening.recordRescreen(vera, Answers.visit(screening, "E01"));
            LetterId first = drafts.handover(vera);
            assertThat(drafts.handover(vera)).isEqualTo(first);

            passing.handOver(first, true);

            OpenedLetter given = letters.open(first);
            assertThat(given.row().givenHow()).isEqualTo(LetterDelivery.TO_CREW);
            assertThat(given.text().lines().getFirst().words()).contains("bladder or bowels");
        });
    }

    private Task onlyAdvice() {
        List<Task> open = tasks.of(vera);
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    private List<Task.Kind> kinds() {
        return People.get(people.maya(), () -> tasks.of(vera)).stream()
                .map(Task::kind)
                .toList();
    }

    private List<Task> mineIn(int days) {
        List<Task> found = new ArrayList<>();
        PracticeClock.at(
                clock.instant().plus(Duration.ofDays(days)),
                () -> found.addAll(People.get(people.maya(), tasks::mine)));
        return found;
    }

    private LetterId drafted(LetterKind kind) {
        return People.get(people.maya(), () -> drafts.draft(vera, kind));
    }

    private DocumentId report(ClientId client) {
        return uploads.upload(
                client, new DocumentForm(DocumentKind.REPORT, "Report", "Dr Bell", null, null), SampleFiles.scan());
    }

    private static LetterText with(LetterText text, String opening) {
        return new LetterText(text.recipient(), opening, text.lines(), text.closing());
    }

    private void maya(Runnable work) {
        Subject maya = people.maya();
        People.as(maya, work);
    }
}
