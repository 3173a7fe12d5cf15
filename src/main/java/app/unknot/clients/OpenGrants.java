package app.unknot.clients;

import app.unknot.accounts.UserId;
import app.unknot.audit.GrantMarks;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who has emergency access to which record at this moment. Asked at each step: what has ended opens nothing any more. */
@Service
public class OpenGrants implements GrantMarks {
    private final JdbcClient jdbc;
    private final ClientAliases aliases;
    private final PracticeClock clock;

    OpenGrants(JdbcClient jdbc, ClientAliases aliases, PracticeClock clock) {
        this.jdbc = jdbc;
        this.aliases = aliases;
        this.clock = clock;
    }

    /** How a line of the log names the emergency access under which it was made. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "words around an id")
    public static String mark(UUID grant) {
        return "emergency access " + grant;
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "services ask it before they ask the access policy")
    public boolean isOpen(ClientId client, UserId person) {
        return !open(person.value(), aliases.recordsOf(client.value())).isEmpty();
    }

    @Override
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the log asks it for the line that it writes")
    public Map<UUID, String> of(UUID person, Collection<UUID> clients) {
        List<ClientId> asked = clients.stream().map(ClientId::new).toList();
        Map<UUID, UUID> open = open(person, aliases.recordsOfEach(asked));
        Map<UUID, String> marks = new HashMap<>();
        for (UUID client : clients)
            aliases.recordsOf(client).stream()
                    .map(open::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(grant -> marks.put(client, mark(grant)));
        return marks;
    }

    private Map<UUID, UUID> open(UUID person, Collection<UUID> clients) {
        Map<UUID, UUID> grants = new HashMap<>();
        jdbc.sql("select client_id, id from emergency_grant where account_id = :person and client_id in (:clients)"
                        + " and opened_at is not null and ended_at is null and ends_at > :now")
                .param("person", person)
                .param("clients", clients)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    grants.put(row.getObject("client_id", UUID.class), row.getObject("id", UUID.class));
                });
        return grants;
    }
}
