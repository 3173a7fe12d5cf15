package app.unknot.clients.merge;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.typed.TextRule;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that two records are of one client, and takes it back. One becomes an alias of the other: no row of either changes, and all that
 * reads the one that goes on reads both. What is written from then on lies in the one that goes on.
 */
@Service
public class ClientMerges {
    public static final TextRule REASON = TextRule.block(500);

    private final AliasStore store;
    private final SideBySide sides;
    private final ClientDirectory clients;
    private final Access access;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PracticeClock clock;

    ClientMerges(
            AliasStore store,
            SideBySide sides,
            ClientDirectory clients,
            Access access,
            AuditLog audit,
            ApplicationEventPublisher events,
            PracticeClock clock) {
        this.store = store;
        this.sides = sides;
        this.clients = clients;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens both records side by side, and leaves a trace on each.
     *
     * @param survivor the record that is to go on; an alias stands for the one that goes on for it
     * @param alias the record that is to lead there, likewise
     * @throws RecordNotFound when there is no such record
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    @SavesToTheLast
    public MergePreview preview(ClientId survivor, ClientId alias) {
        requireRight(survivor);
        return sides.of(clients.open(survivor), clients.open(alias));
    }

    /**
     * Joins the two records of a preview.
     *
     * @throws RefusedRequest when the reason is missing, something of the preview has changed since, or something speaks against it
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void join(MergePreview seen, String reason) {
        ClientId survivor = seen.survivor().reference().id();
        ClientId alias = seen.alias().reference().id();
        UserId by = requireRight(survivor);
        String words = REASON.kept(reason);
        if (words.isEmpty()) throw new RefusedRequest(ClientsWords.WRITE_WHY_BOTH_ARE_ONE_CLIENT.text());
        store.hold();
        AliasMap.Obstacle obstacle = store.read().against(alias.value(), survivor.value());
        if (obstacle != null) throw new RefusedRequest(words(obstacle));
        MergePreview now = sides.of(clients.written(survivor), clients.written(alias));
        if (!now.obstacles().isEmpty()) throw new RefusedRequest(String.join(" ", now.obstacles()));
        if (!now.equals(seen)) throw new RefusedRequest(ClientsWords.A_RECORD_HAS_CHANGED_SINCE.text());
        store.join(alias.value(), survivor.value(), words, by, clock.instant());
        audit.record(AuditEvent.done("CLIENT_MERGE", survivor.matter())
                .with("record " + seen.alias().reference().number() + " is an alias"));
        audit.record(AuditEvent.done("CLIENT_MERGE", alias.matter())
                .with("alias of record " + seen.survivor().reference().number()));
        events.publishEvent(new RecordsJoined(survivor, alias, true));
    }

    /** The records that were merged into this one, the newest first. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<MergedRecord> into(ClientId client) {
        requireRight(client);
        return store.standing(store.read().recordsOf(client.value())).stream()
                .map(join -> new MergedRecord(
                        join.id(),
                        clients.written(new ClientId(join.alias())).reference(),
                        join.reason(),
                        join.by(),
                        join.at()))
                .toList();
    }

    /**
     * Parts two records that turn out to be of two people, or were joined by mistake. Each has again what was written in it; what was
     * written since they were joined stays with the one that went on.
     *
     * @throws RecordNotFound when there is no such join
     * @throws RefusedRequest when it has ended already
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void part(UUID join) {
        AliasStore.Join joined = store.find(join).orElseThrow(RecordNotFound::new);
        ClientId alias = new ClientId(joined.alias());
        UserId by = requireRight(alias);
        store.hold();
        if (!store.end(join, by, clock.instant()))
            throw new RefusedRequest(ClientsWords.THESE_RECORDS_ARE_APART_AGAIN.text());
        ClientId survivor = new ClientId(store.read().survivor(joined.survivor()));
        audit.record(AuditEvent.done("CLIENT_MERGE_UNDO", survivor.matter())
                .with("record " + clients.written(alias).reference().number()));
        audit.record(AuditEvent.done("CLIENT_MERGE_UNDO", alias.matter())
                .with("record " + clients.written(survivor).reference().number()));
        events.publishEvent(new RecordsJoined(survivor, alias, false));
    }

    /** Joining decides who cares for the client, so it is for who decides that. */
    private UserId requireRight(ClientId client) {
        return access.require(Action.ASSIGNMENTS, Relation.NONE, client.matter())
                .subject()
                .id();
    }

    private static String words(AliasMap.Obstacle obstacle) {
        return switch (obstacle) {
            case ITSELF -> ClientsWords.CHOOSE_ANOTHER_RECORD.text();
            case JOINED_ALREADY, ALIAS_OF_ANOTHER -> ClientsWords.THIS_RECORD_WAS_JUST_MERGED.text();
        };
    }
}
