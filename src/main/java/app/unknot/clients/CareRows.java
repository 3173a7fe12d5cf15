package app.unknot.clients;

import app.unknot.accounts.UserId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who cares for whom today, through the aliases of clients: who cares for one record of a client cares for the client. New care is of the
 * record that goes on.
 */
@Component
class CareRows {
    private final AssignmentRepository assignments;
    private final ClientAliases aliases;
    private final PracticeClock clock;

    CareRows(AssignmentRepository assignments, ClientAliases aliases, PracticeClock clock) {
        this.assignments = assignments;
        this.aliases = aliases;
        this.clock = clock;
    }

    ClientId survivor(ClientId client) {
        return aliases.survivor(client);
    }

    /** Those of these clients for whom the therapist cares. */
    Set<ClientId> among(Collection<ClientId> clients, UserId therapist) {
        List<UUID> cared = assignments.activeAmong(aliases.recordsOfEach(clients), therapist.value(), clock.today());
        return clients.stream()
                .filter(client -> aliases.recordsOf(client.value()).stream().anyMatch(cared::contains))
                .collect(Collectors.toSet());
    }

    boolean cares(ClientId client, UserId therapist) {
        return KnownCare.cares(
                new KnownCare.Asked(aliases.recordsOf(client.value()), therapist, clock.today()),
                () -> !among(List.of(client), therapist).isEmpty());
    }

    Set<UserId> carers(ClientId client) {
        return assignments.carers(aliases.recordsOf(client.value()), clock.today()).stream()
                .map(UserId::new)
                .collect(Collectors.toSet());
    }

    /** Everybody who cares for the client or did, the newest first. */
    List<CareAssignment> all(ClientId client) {
        return assignments.ofClient(aliases.recordsOf(client.value()));
    }

    /** Ends the therapist's care in every record of the client. */
    boolean end(ClientId client, UserId therapist) {
        KnownCare.change();
        LocalDate today = clock.today();
        List<CareAssignment> open = assignments.open(aliases.recordsOf(client.value()), therapist.value(), today);
        open.forEach(one -> {
            one.end(today);
            assignments.save(one);
        });
        return !open.isEmpty();
    }

    void add(ClientId client, UserId therapist) {
        KnownCare.change();
        assignments.save(new CareAssignment(Ids.next(), aliases.survivor(client), therapist, clock.today()));
    }

    /**
     * Who cares for whom, remembered while one request of a browser is answered: its services ask ten times. A request that has changed
     * something asks each time again, also when that was not saved in the end; outside of a request nothing is remembered.
     */
    private static final class KnownCare {
        private static final String PLACE = KnownCare.class.getName();

        private final Map<Asked, Boolean> answers = new HashMap<>();
        private boolean changed;

        private KnownCare() {}

        /** @param records all records of one client, so that a merge is another question */
        record Asked(Collection<UUID> records, UserId therapist, LocalDate day) {}

        static boolean cares(Asked question, BooleanSupplier read) {
            KnownCare known = ofRequest();
            if (known == null || known.changed) return read.getAsBoolean();
            Boolean answer = known.answers.get(question);
            if (answer != null) return answer;
            boolean cares = read.getAsBoolean();
            known.answers.put(question, cares);
            return cares;
        }

        static void change() {
            KnownCare known = ofRequest();
            if (known != null) known.changed = true;
        }

        private static @Nullable KnownCare ofRequest() {
            RequestAttributes request = RequestContextHolder.getRequestAttributes();
            if (request == null) return null;
            if (request.getAttribute(PLACE, RequestAttributes.SCOPE_REQUEST) instanceof KnownCare known) return known;
            KnownCare fresh = new KnownCare();
            request.setAttribute(PLACE, fresh, RequestAttributes.SCOPE_REQUEST);
            return fresh;
        }
    }
}
