package app.unknot.clients.merge;

import app.unknot.accounts.access.SameClient;
import app.unknot.clients.ClientId;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which records are of one client. They change once in weeks and are asked for with every query, so they are kept in memory from one
 * change to the next; who changes them sees the change at once, and everybody else when it is committed.
 */
@Service
public class ClientAliases implements SameClient {
    private final AliasStore store;
    private volatile @Nullable AliasMap known;
    private volatile long changes;

    ClientAliases(AliasStore store) {
        this.store = store;
    }

    /** Asked before any other listener of a join, which all read through it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(RecordsJoined joined) {
        if (TransactionSynchronizationManager.hasResource(this)) TransactionSynchronizationManager.unbindResource(this);
        else
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(ClientAliases.this);
                    forget();
                }
            });
        TransactionSynchronizationManager.bindResource(this, store.read());
    }

    private AliasMap now() {
        if (TransactionSynchronizationManager.getResource(this) instanceof AliasMap changed) return changed;
        AliasMap read = known;
        if (read != null) return read;
        long before = changes;
        AliasMap fresh = store.read();
        keep(fresh, before);
        return fresh;
    }

    /** What was read while somebody changed it is not kept. */
    private synchronized void keep(AliasMap read, long before) {
        if (changes == before) known = read;
    }

    private synchronized void forget() {
        changes++;
        known = null;
    }

    @Override
    @AllowedTo(value = Caller.THE_PRODUCT, because = "ids only; what lies in the records is read in the caller's scope")
    public List<UUID> recordsOf(UUID client) {
        return now().recordsOf(client);
    }

    /** All records of the client, the one that goes on first. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "ids only; what lies in the records is read in the caller's scope")
    public List<ClientId> recordsOf(ClientId client) {
        return recordsOf(client.value()).stream().map(ClientId::new).toList();
    }

    /** All records of these clients. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "ids only; what lies in the records is read in the caller's scope")
    public Set<UUID> recordsOfEach(Collection<ClientId> clients) {
        Set<UUID> all = new HashSet<>();
        for (ClientId client : clients) all.addAll(recordsOf(client.value()));
        return all;
    }

    /** The record that goes on for this one, where all that is new is written: itself for nearly all. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "ids only; what lies in the records is read in the caller's scope")
    public ClientId survivor(ClientId client) {
        return new ClientId(now().survivor(client.value()));
    }

    /** Whether both are records of one client. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "ids only; what lies in the records is read in the caller's scope")
    public boolean same(ClientId one, ClientId other) {
        return one.equals(other) || survivor(one).equals(survivor(other));
    }

    /** When two records of this client were last joined; empty for a client with one record. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "screening asks it for a client it has checked")
    public Optional<Instant> joinedAt(ClientId client) {
        return Optional.ofNullable(now().joinedAt(client.value()));
    }

    /** Every record that is an alias or has one: nobody in most practices. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "ids only; what lies in the records is read in the caller's scope")
    public Set<UUID> merged() {
        return now().merged();
    }

    /** Sorts what was found in the records of these clients by the client who was asked for, in its order. Who has nothing is absent. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the rows were read in the caller's scope")
    public <T> Map<ClientId, List<T>> groups(
            Collection<ClientId> asked, Collection<T> rows, Function<T, ClientId> record) {
        Map<ClientId, List<T>> bySurvivor = new HashMap<>();
        for (T row : rows)
            bySurvivor
                    .computeIfAbsent(survivor(record.apply(row)), none -> new ArrayList<>())
                    .add(row);
        Map<ClientId, List<T>> found = new LinkedHashMap<>();
        for (ClientId client : asked) {
            List<T> own = bySurvivor.get(survivor(client));
            if (own != null) found.put(client, own);
        }
        return found;
    }

    /**
     * The same with one row of each client.
     *
     * @param record in whose record a row lies
     * @param both which of two rows it is, when a client has more than one
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the rows were read in the caller's scope")
    public <T> Map<ClientId, T> byClient(
            Collection<ClientId> asked, Collection<T> rows, Function<T, ClientId> record, BinaryOperator<T> both) {
        Map<ClientId, T> found = new HashMap<>();
        groups(asked, rows, record)
                .forEach((client, own) -> own.stream().reduce(both).ifPresent(row -> found.put(client, row)));
        return found;
    }
}
