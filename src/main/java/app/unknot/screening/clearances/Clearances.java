package app.unknot.screening.clearances;

import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import app.unknot.shared.PracticeClock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads providers' answers: each clears its rules once it is verified, until it expires. */
@Service
public class Clearances {
    private final ClearanceDocuments rows;
    private final ClearancesInForce inForce;
    private final CareTeam careTeam;
    private final PracticeClock clock;

    Clearances(ClearanceDocuments rows, ClearancesInForce inForce, CareTeam careTeam, PracticeClock clock) {
        this.rows = rows;
        this.inForce = inForce;
        this.careTeam = careTeam;
        this.clock = clock;
    }

    /** Every answer that was ever kept, the newest first. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<ClearanceRow> of(ClientId client) {
        Scope scope = careTeam.require(Action.HEALTH_HISTORY_READ, client);
        return grouped(rows.ofClient(client.value(), scope));
    }

    /**
     * The answers that count today, by whom and of when, for whoever may lift a hold. Says nothing of health: no rules, no
     * conditions.
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<ClearanceRow> toLiftWith(ClientId client) {
        Scope scope = careTeam.require(Action.APPOINTMENT_EDIT, client);
        return grouped(rows.inForce(List.of(client.value()), clock.today(), scope)).stream()
                .map(row -> new ClearanceRow(
                        row.document(),
                        new ClearanceForm(
                                Set.of(),
                                row.form().provider(),
                                row.form().profession(),
                                row.form().contact(),
                                row.form().issuedOn(),
                                row.form().expiresOn(),
                                ClearanceTerms.NONE),
                        true,
                        false))
                .toList();
    }

    private List<ClearanceRow> grouped(List<ClearanceDocument> found) {
        Map<DocumentId, List<ClearanceDocument>> byPaper = new LinkedHashMap<>();
        for (ClearanceDocument row : found) {
            DocumentId document = row.document();
            if (document != null)
                byPaper.computeIfAbsent(document, none -> new ArrayList<>()).add(row);
        }
        List<ClearanceRow> grouped = new ArrayList<>();
        byPaper.forEach((document, parts) -> {
            ClearanceDocument first = parts.getFirst();
            grouped.add(new ClearanceRow(
                    document,
                    new ClearanceForm(
                            parts.stream().map(ClearanceDocument::rule).collect(Collectors.toSet()),
                            first.provider(),
                            first.profession(),
                            first.contact(),
                            first.issuedOn(),
                            first.expiresOn(),
                            inForce.terms(first)),
                    first.isVerified(),
                    first.isWithdrawn()));
        });
        return grouped;
    }
}
