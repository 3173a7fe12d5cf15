package app.unknot.screening;

import app.unknot.accounts.Access;
import app.unknot.accounts.Action;
import app.unknot.accounts.Scope;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.shared.storage.Sealer;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Retells what was told at the safety questions, for letters. */
@Service
public class ScreeningReports {
    private static final Scope CHECKED = Scope.practice("the client was checked against the care team");

    private final RuleSet rules = RuleSets.shipped();
    private final JsonMapper json = JsonMapper.shared();
    private final ScreeningRecords records;
    private final CareTeam careTeam;
    private final Access access;
    private final Sealer sealer;

    ScreeningReports(ScreeningRecords records, CareTeam careTeam, Access access, Sealer sealer) {
        this.records = records;
        this.careTeam = careTeam;
        this.access = access;
        this.sealer = sealer;
    }

    /** Empty before the first screening. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<ScreeningReport> last(ClientId client) {
        access.require(Action.HEALTH_HISTORY_READ, careTeam.relationTo(client), "client " + client);
        return records.newest(client.value(), CHECKED, Limit.of(1)).stream()
                .findFirst()
                .map(record -> ScreeningReport.of(
                        rules,
                        json.readValue(
                                sealer.open(record.sealedContent(), ScreeningRecord.place(record.id())),
                                ScreeningContent.class),
                        record.recordedAt()));
    }
}
