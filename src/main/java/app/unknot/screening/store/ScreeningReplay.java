package app.unknot.screening.store;

import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.screening.answers.AnsweredBy;
import app.unknot.screening.holds.EvaluationOutcome;
import app.unknot.screening.rulebook.RuleBook;
import app.unknot.screening.store.ReplayedScreening.Outcome;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows that a stored screening was decided as its rules say, whatever the rules became since. */
@Service
public class ScreeningReplay {

    private final ScreeningRecords records;
    private final ScreeningSeal seal;
    private final RuleBook book;
    private final CareTeam careTeam;

    ScreeningReplay(ScreeningRecords records, ScreeningSeal seal, RuleBook book, CareTeam careTeam) {
        this.records = records;
        this.seal = seal;
        this.book = book;
        this.careTeam = careTeam;
    }

    /** The client's screenings, the newest first, each decided again from the facts it stored. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<ReplayedScreening> of(ClientId client, int atMost) {
        Scope scope = careTeam.require(Action.HEALTH_HISTORY_READ, client);
        return records.newest(client.value(), scope, Limit.of(atMost)).stream()
                .map(this::replay)
                .toList();
    }

    private ReplayedScreening replay(ScreeningRecord record) {
        Outcome outcome = book.version(record.ruleSet())
                .map(rules ->
                        compare(record, EvaluationOutcome.of(seal.open(record).evaluate(rules))))
                .orElse(Outcome.RULES_UNKNOWN);
        return new ReplayedScreening(record.recordedAt(), record.ruleSet(), record.level(), outcome, answered(record));
    }

    private String answered(ScreeningRecord record) {
        AnsweredBy by = seal.open(record).telling().by();
        return by == null ? "" : by.words();
    }

    private Outcome compare(ScreeningRecord record, EvaluationOutcome again) {
        Optional<EvaluationOutcome> stored = seal.decision(record);
        if (record.level() != again.level()) return Outcome.DIFFERENT;
        return stored.map(decision -> decision.equals(again) ? Outcome.SAME : Outcome.DIFFERENT)
                .orElse(Outcome.SAME_LEVEL);
    }
}
