package app.unknot.screening.clearances;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.screening.Finding;
import app.unknot.screening.answers.Papers;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What providers' verified papers allow today, and on what conditions. Asked by services that have checked the person. */
@Component
public class ClearancesInForce {

    private final JsonMapper json = JsonMapper.shared();
    private final ClearanceDocuments documents;
    private final Sealer sealer;
    private final PracticeClock clock;
    private final ClientAliases aliases;

    ClearancesInForce(ClearanceDocuments documents, Sealer sealer, PracticeClock clock, ClientAliases aliases) {
        this.aliases = aliases;
        this.documents = documents;
        this.sealer = sealer;
        this.clock = clock;
    }

    /**
     * @param papers by the rules that they answer
     * @param conditions what the providers ask for, a reason each
     */
    public record Allowed(Papers papers, List<Finding> conditions) {
        public static final Allowed NOTHING = new Allowed(Papers.NONE, List.of());
    }

    public Allowed of(ClientId client) {
        return of(client, clock.today());
    }

    /** Those that count on that day. */
    public Allowed of(ClientId client, LocalDate day) {
        return ofEach(List.of(client.value()), day).getOrDefault(client, Allowed.NOTHING);
    }

    /** Those that count today; clients without any are absent. */
    public Map<ClientId, Allowed> ofEach(Collection<UUID> clients) {
        return ofEach(clients, clock.today());
    }

    private Map<ClientId, Allowed> ofEach(Collection<UUID> clients, LocalDate day) {
        Map<ClientId, List<ClearanceDocument>> byClient = aliases.groups(
                clients.stream().map(ClientId::new).toList(),
                documents.inForce(clients, day, AccessPolicy.work(ProductWork.PAPERS_IN_FORCE, clients)),
                ClearanceDocument::client);
        Map<ClientId, Allowed> allowed = new HashMap<>();
        byClient.forEach((client, rows) -> allowed.put(client, allowed(rows)));
        return allowed;
    }

    private Allowed allowed(List<ClearanceDocument> rows) {
        Map<UUID, Finding> conditions = new LinkedHashMap<>();
        for (ClearanceDocument row : rows) {
            DocumentId document = row.document();
            if (document == null || conditions.containsKey(document.value())) continue;
            ClearanceTerms terms = terms(row);
            if (!terms.isNone()) conditions.put(document.value(), terms.finding(row.provider()));
        }
        return new Allowed(
                new Papers(rows.stream()
                        .collect(Collectors.toMap(
                                ClearanceDocument::rule,
                                ClearanceDocument::issuedOn,
                                (one, other) -> one.isAfter(other) ? one : other))),
                new ArrayList<>(conditions.values()));
    }

    ClearanceTerms terms(ClearanceDocument row) {
        String sealed = row.sealedTerms();
        DocumentId document = row.document();
        return sealed == null || document == null
                ? ClearanceTerms.NONE
                : json.readValue(sealer.open(sealed, ClearanceDocument.place(document)), ClearanceTerms.class);
    }

    String seal(ClearanceTerms terms, DocumentId document) {
        return sealer.seal(json.writeValueAsString(terms), ClearanceDocument.place(document));
    }
}
