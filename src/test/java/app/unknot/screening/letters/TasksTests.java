package app.unknot.screening.letters;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.screening.EndingClearance;
import app.unknot.screening.Hold;
import app.unknot.screening.HoldId;
import app.unknot.screening.Level;
import app.unknot.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasksTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Instant DRAFTED = Instant.parse("2026-03-02T10:00:00Z");
    private static final ClientId IVY = new ClientId(Ids.next());
    private static final UserId MAYA = new UserId(Ids.next());

    @Test
    void nothing_open_is_nothing_to_do() {
        assertThat(tasks(List.of(), List.of(), List.of(), List.of())).isEmpty();
    }

    @Test
    void a_draft_is_its_writers_from_the_day_it_was_written() {
        assertThat(ofLetter(LetterKind.URGENT_REFERRAL, LetterState.DRAFTED, null))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.kind()).isEqualTo(Task.Kind.LETTER_TO_GIVE);
                    assertThat(task.due()).isEqualTo(LocalDate.of(2026, 3, 2));
                    assertThat(task.owner()).isEqualTo(MAYA);
                    assertThat(task.words()).isEqualTo("Give or send the urgent referral");
                });
    }

    @Test
    void a_letter_without_an_answer_is_asked_after_on_its_day() {
        LocalDate due = LocalDate.of(2026, 3, 16);

        Task task =
                ofLetter(LetterKind.CLEARANCE_REQUEST, LetterState.SENT, due).getFirst();

        assertThat(task.kind()).isEqualTo(Task.Kind.ANSWER_TO_ASK_FOR);
        assertThat(task.due()).isEqualTo(due);
        assertThat(task.isOverdue(TODAY)).isTrue();
        assertThat(task.isDue(due)).isTrue();
        assertThat(task.isOverdue(due)).isFalse();
        assertThat(task.isDue(due.minusDays(1))).isFalse();
    }

    @Test
    void what_is_answered_or_expects_no_answer_is_not_open() {
        assertThat(ofLetter(LetterKind.REFERRAL, LetterState.ANSWERED, TODAY)).isEmpty();
        assertThat(ofLetter(LetterKind.PROGRESS, LetterState.GIVEN, null)).isEmpty();
        assertThat(ofLetter(LetterKind.REFERRAL, LetterState.DISCARDED, null)).isEmpty();
    }

    /** Days to the last day of the clearance, and what is said: 14 and 3 days before. */
    @ParameterizedTest
    @CsvSource({
        "15, ",
        "14, Ask for a new one",
        "4, Ask for a new one",
        "3, there is no session after that",
        "0, there is no session after that"
    })
    void a_clearance_that_ends_is_told_14_and_3_days_before(int days, @Nullable String words) {
        var found = tasks(
                List.of(), List.of(new EndingClearance(IVY, MAYA, TODAY.plusDays(days), false)), List.of(), List.of());

        if (words == null) assertThat(found).isEmpty();
        else
            assertThat(found).singleElement().satisfies(task -> {
                assertThat(task.words()).endsWith(words);
                assertThat(task.isDue(TODAY)).isTrue();
            });
    }

    @Test
    void a_clearance_that_has_ended_stays_a_task_until_it_is_renewed() {
        assertThat(tasks(
                        List.of(),
                        List.of(new EndingClearance(IVY, MAYA, TODAY.minusDays(1), false)),
                        List.of(),
                        List.of()))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.words()).endsWith("No session until there is a new one");
                    assertThat(task.isOverdue(TODAY)).isTrue();
                });
    }

    @Test
    void a_paper_that_nobody_verified_waits_today_however_long_it_counts() {
        assertThat(tasks(
                        List.of(),
                        List.of(new EndingClearance(IVY, MAYA, TODAY.plusDays(80), true)),
                        List.of(),
                        List.of()))
                .singleElement()
                .satisfies(task -> assertThat(task.kind()).isEqualTo(Task.Kind.CLEARANCE_TO_VERIFY));
    }

    @Test
    void advice_is_asked_after_on_its_day() {
        var advice = new OpenFollowUp(
                new FollowUpId(Ids.next()), IVY, MAYA, LocalDate.of(2026, 3, 18), LocalDate.of(2026, 3, 25));

        Task task = tasks(List.of(), List.of(), List.of(advice), List.of()).getFirst();

        assertThat(task.due()).isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(task.words())
                .isEqualTo("Ask whether the client followed the advice of Mar 18, 2026 to see a doctor");
        assertThat(task.followUp()).isEqualTo(advice.id());
    }

    @Test
    void a_hold_about_which_nobody_wrote_is_open_since_its_day() {
        var hold = new Hold(new HoldId(Ids.next()), IVY, Level.URGENT_REFER, DRAFTED, false, false, MAYA);

        assertThat(tasks(List.of(), List.of(), List.of(), List.of(hold)))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.kind()).isEqualTo(Task.Kind.HOLD_WITHOUT_LETTER);
                    assertThat(task.due()).isEqualTo(LocalDate.of(2026, 3, 2));
                });
    }

    @Test
    void the_longest_overdue_comes_first() {
        var late = letter(LetterKind.REFERRAL, LetterState.GIVEN, LocalDate.of(2026, 3, 9));
        var draft = letter(LetterKind.REFERRAL, LetterState.DRAFTED, null);
        var later = letter(LetterKind.REFERRAL, LetterState.SENT, LocalDate.of(2026, 4, 1));

        assertThat(tasks(List.of(later, late, draft), List.of(), List.of(), List.of()))
                .extracting(Task::letter)
                .containsExactly(draft.id(), late.id(), later.id());
    }

    private static List<Task> ofLetter(LetterKind kind, LetterState state, @Nullable LocalDate due) {
        return tasks(List.of(letter(kind, state, due)), List.of(), List.of(), List.of());
    }

    private static LetterRow letter(LetterKind kind, LetterState state, @Nullable LocalDate due) {
        return new LetterRow(
                new LetterId(Ids.next()),
                IVY,
                kind,
                state,
                MAYA,
                DRAFTED,
                null,
                null,
                null,
                null,
                due,
                null,
                null,
                null);
    }

    private static List<Task> tasks(
            List<LetterRow> letters, List<EndingClearance> clearances, List<OpenFollowUp> advice, List<Hold> holds) {
        return Tasks.of(
                new Tasks.Open(
                        letters, clearances, advice, holds, instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC)),
                TODAY);
    }
}
