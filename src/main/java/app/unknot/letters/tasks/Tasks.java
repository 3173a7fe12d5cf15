package app.unknot.letters.tasks;

import app.unknot.clients.ClientPages;
import app.unknot.letters.LetterPages;
import app.unknot.letters.LetterRow;
import app.unknot.letters.LetterState;
import app.unknot.letters.Task;
import app.unknot.letters.followups.OpenFollowUp;
import app.unknot.letters.words.LettersWords;
import app.unknot.screening.clearances.EndingClearance;
import app.unknot.screening.holds.Hold;
import app.unknot.shared.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What is open, as one list. A pure function: the same facts make the same tasks, on whatever screen. */
public final class Tasks {
    /** Days before a clearance ends: the first word, and the last. Choices of ours. */
    public static final int FIRST_WORD = 14;

    static final int LAST_WORD = 3;

    /** The longest overdue first. */
    static final Comparator<Task> IN_ORDER = Comparator.comparing(Task::due)
            .thenComparing(Task::kind)
            .thenComparing(task -> task.client().toString());

    private Tasks() {}

    /**
     * @param silentHolds holds about which nothing was written since they began
     * @param day the day of an instant in the practice's zone
     */
    public record Open(
            List<LetterRow> letters,
            List<EndingClearance> clearances,
            List<OpenFollowUp> followUps,
            List<Hold> silentHolds,
            Function<Instant, LocalDate> day) {}

    /** The longest overdue first. */
    public static List<Task> of(Open open, LocalDate today) {
        List<Task> tasks = new ArrayList<>();
        open.letters().stream()
                .filter(LetterRow::isOpen)
                .forEach(letter -> tasks.add(letter(letter, open.day().apply(letter.draftedAt()))));
        open.clearances().stream()
                .filter(clearance ->
                        clearance.toVerify() || !clearance.expiresOn().isAfter(today.plusDays(FIRST_WORD)))
                .forEach(clearance -> tasks.add(clearance(clearance, today)));
        open.followUps().forEach(followUp -> tasks.add(followUp(followUp)));
        open.silentHolds().forEach(hold -> tasks.add(hold(hold, open.day().apply(hold.openedAt()))));
        tasks.sort(IN_ORDER);
        return List.copyOf(tasks);
    }

    private static Task letter(LetterRow letter, LocalDate draftDay) {
        String title = letter.kind().title().toLowerCase(Locale.ROOT);
        String address = LetterPages.letter(letter.id());
        LocalDate due = letter.dueOn();
        return letter.state() == LetterState.DRAFTED || due == null
                ? new Task(
                        Task.Kind.LETTER_TO_GIVE,
                        letter.client(),
                        letter.owner(),
                        draftDay,
                        LettersWords.GIVE_OR_SEND_THE.text(title),
                        address,
                        letter.id(),
                        null)
                : new Task(
                        Task.Kind.ANSWER_TO_ASK_FOR,
                        letter.client(),
                        letter.owner(),
                        due,
                        LettersWords.ASK_FOR_THE_ANSWER_TO_THE.text(title),
                        address,
                        letter.id(),
                        null);
    }

    private static Task clearance(EndingClearance clearance, LocalDate today) {
        String address = ClientPages.clearances(clearance.client());
        if (clearance.toVerify())
            return new Task(
                    Task.Kind.CLEARANCE_TO_VERIFY,
                    clearance.client(),
                    clearance.owner(),
                    today,
                    LettersWords.VERIFY_THE_CLEARANCE.text(),
                    address,
                    null,
                    null);
        LocalDate end = clearance.expiresOn();
        boolean last = !end.isAfter(today.plusDays(LAST_WORD));
        // The task falls due with its first word, and once more with its last.
        return new Task(
                Task.Kind.CLEARANCE_ENDING,
                clearance.client(),
                clearance.owner(),
                end.minusDays(last ? LAST_WORD : FIRST_WORD),
                words(end, today, last),
                address,
                null,
                null);
    }

    private static String words(LocalDate end, LocalDate today, boolean last) {
        if (end.isBefore(today)) return LettersWords.THE_CLEARANCE_ENDED_ON_NO_SESSION.text(Formats.day(end));
        return last
                ? LettersWords.THE_CLEARANCE_ENDS_ON_WITHOUT.text(Formats.day(end))
                : LettersWords.THE_CLEARANCE_ENDS_ON_ASK.text(Formats.day(end));
    }

    private static Task followUp(OpenFollowUp followUp) {
        return new Task(
                Task.Kind.ADVICE_TO_ASK_AFTER,
                followUp.client(),
                followUp.owner(),
                followUp.dueOn(),
                LettersWords.ASK_WHETHER_THE_CLIENT_FOLLOWED.text(Formats.day(followUp.advisedOn())),
                ClientPages.letters(followUp.client()),
                null,
                followUp.id());
    }

    /** A hold about which no doctor has got a word yet. */
    private static Task hold(Hold hold, LocalDate day) {
        return new Task(
                Task.Kind.HOLD_WITHOUT_LETTER,
                hold.client(),
                hold.openedBy(),
                day,
                LettersWords.ON_HOLD_WRITE_TO_THE_DOCTOR.text(),
                ClientPages.letters(hold.client()),
                null,
                null);
    }
}
