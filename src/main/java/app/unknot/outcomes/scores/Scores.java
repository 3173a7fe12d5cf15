package app.unknot.outcomes.scores;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.instruments.Activities;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Occasion;
import app.unknot.outcomes.instruments.Score;
import app.unknot.outcomes.instruments.Source;
import app.unknot.outcomes.instruments.StartBack;
import app.unknot.outcomes.store.OutcomeScore;
import app.unknot.outcomes.store.OutcomeScore.Taken;
import app.unknot.outcomes.store.OutcomeScores;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One client's scores: what is due, what was answered, what was entered from paper. */
@Service
public class Scores {
    private static final Limit MOST = Limit.of(1_000);
    private static final int OLDEST_PAPER_YEARS = 2;

    private final OutcomeScores scores;
    private final ScoreBook book;
    private final DueQuestions due;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final PracticeClock clock;

    Scores(
            OutcomeScores scores,
            ScoreBook book,
            DueQuestions due,
            CareTeam careTeam,
            AuditLog audit,
            PracticeClock clock) {
        this.scores = scores;
        this.book = book;
        this.due = due;
        this.careTeam = careTeam;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of the client's, the newest first; what was withdrawn is among them and marked. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<ScoreEntry> of(ClientId client) {
        Scope scope = careTeam.require(Action.SCORE_SERIES_READ, client);
        return scores.newest(client.value(), scope, MOST).stream()
                .flatMap(row -> Instrument.coded(row.instrument())
                        .map(instrument -> new ScoreEntry(
                                row.id(),
                                instrument,
                                row.instrumentVersion(),
                                row.takenOn(),
                                row.occasion(),
                                row.source(),
                                row.score(),
                                row.subscale(),
                                row.isWithdrawn()))
                        .stream())
                .toList();
    }

    /** What is to be asked now, in order; empty when nothing is due. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<Question> due(ClientId client, Occasion occasion) {
        Scope scope = careTeam.require(Action.SCORE_EDIT, client);
        return due.of(client, occasion, book.lastAnswers(scores.newest(client.value(), scope, MOST)), clock.today());
    }

    /**
     * Keeps what the client answered on the tablet.
     *
     * @throws RefusedRequest when a form was begun and is incomplete, or nothing was answered
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void answer(ClientId client, Occasion occasion, List<Answer> answers) {
        Scope scope = careTeam.require(Action.SCORE_EDIT, client);
        Taken taken = new Taken(
                clock.today(), occasion, Source.TABLET, scope.subject().id(), clock.instant());
        int kept = book.keep(client, answers, taken);
        if (kept == 0) throw new RefusedRequest(OutcomesWords.NOTHING_WAS_ANSWERED.text());
        audit.record(AuditEvent.done("SCORE_TAKE", client.matter()).with(kept + " on the tablet"));
    }

    /**
     * Keeps the total of a paper form.
     *
     * @param typed as the paper states it
     * @throws RefusedRequest when the paper cannot say that, for a day ahead, or one more than two years ago
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void enterTotal(ClientId client, Instrument instrument, LocalDate on, Occasion occasion, String typed) {
        Scope scope = careTeam.require(Action.SCORE_EDIT, client);
        requireDay(on);
        if (instrument == Instrument.START_BACK) throw new RefusedRequest(OutcomesWords.START_BACK_NEEDS_BOTH.text());
        Score total = instrument
                .form()
                .total(typed)
                .orElseThrow(() -> new RefusedRequest(OutcomesWords.A_TOTAL_FROM_TO.text(
                        instrument.text(),
                        instrument.form().lowestTotal(),
                        instrument.form().highestTotal())));
        book.keep(
                client,
                instrument,
                total,
                new Taken(on, occasion, Source.PAPER, scope.subject().id(), clock.instant()));
        audit.record(AuditEvent.done("SCORE_TAKE", client.matter()).with(instrument.code() + " from paper"));
    }

    /**
     * Keeps what a STarT Back form states.
     *
     * @param total 0 to 9
     * @param psychosocial of items 5 to 9, 0 to 5
     * @throws RefusedRequest when a form cannot say that, for a day ahead, or one more than two years ago
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void enterStartBack(ClientId client, LocalDate on, Occasion occasion, String total, String psychosocial) {
        Scope scope = careTeam.require(Action.SCORE_EDIT, client);
        requireDay(on);
        StartBack read = StartBack.of(number(total), number(psychosocial))
                .orElseThrow(() -> new RefusedRequest(OutcomesWords.START_BACK_NEEDS_BOTH.text()));
        book.keep(
                client,
                read,
                new Taken(on, occasion, Source.PAPER, scope.subject().id(), clock.instant()));
        audit.record(AuditEvent.done("SCORE_TAKE", client.matter()).with(Instrument.START_BACK.code() + " from paper"));
    }

    private void requireDay(LocalDate on) {
        LocalDate today = clock.today();
        if (on.isAfter(today) || on.isBefore(today.minusYears(OLDEST_PAPER_YEARS)))
            throw new RefusedRequest(OutcomesWords.A_PAPER_OF_THE_LAST_TWO_YEARS.text());
    }

    /** A number of one digit; -1 for anything else. */
    private static int number(String typed) {
        String text = typed.strip();
        return text.matches("[0-9]") ? Integer.parseInt(text) : -1;
    }

    /**
     * Takes back a score that was entered by mistake. It stays in the list, marked.
     *
     * @throws RecordNotFound when there is none, or it is another client's
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void withdraw(ClientId client, UUID id) {
        Scope scope = careTeam.require(Action.SCORE_EDIT, client);
        OutcomeScore score = scores.newest(client.value(), scope, MOST).stream()
                .filter(one -> one.id().equals(id) && !one.isWithdrawn())
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        score.withdraw(scope.subject().id(), clock.instant());
        book.retold(client);
        audit.record(AuditEvent.done("SCORE_WITHDRAW", client.matter()).with(score.instrument()));
    }

    /** What became of the activities that the client named, since a day; empty when none was rated twice since then. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<Activities> activities(ClientId client, LocalDate since) {
        Scope scope = careTeam.require(Action.SCORE_EDIT, client);
        List<ScoreBook.Rated> all = book.activities(client, scope).stream()
                .filter(rated -> !rated.on().isBefore(since))
                .toList();
        return all.size() < 2
                ? Optional.empty()
                : Activities.of(all.getFirst().scores(), all.getLast().scores());
    }
}
