package app.unknot.screening.store;

import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.screening.rulebook.RuleBook;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Retells what was told at the safety questions, for letters. */
@Service
public class ScreeningReports {

    private final RuleBook book;
    private final ScreeningRecords records;
    private final CareTeam careTeam;
    private final ScreeningSeal seal;

    ScreeningReports(RuleBook book, ScreeningRecords records, CareTeam careTeam, ScreeningSeal seal) {
        this.book = book;
        this.records = records;
        this.careTeam = careTeam;
        this.seal = seal;
    }

    /** Empty before the first screening. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<ScreeningReport> last(ClientId client) {
        Scope scope = careTeam.require(Action.HEALTH_HISTORY_READ, client);
        return records.newest(client.value(), scope, Limit.of(1)).stream()
                .findFirst()
                .map(record -> ScreeningReport.of(
                        book.version(record.ruleSet()).orElseGet(book::running),
                        seal.open(record),
                        record.recordedAt()));
    }
}
