package app.unknot.accounts.access;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * How far a query may reach: for whom, for which clients, at which places, to which kinds of content. Made by the {@link AccessPolicy}
 * alone, so that there is none without a decision. Every query takes one, and what it finds is compared with it once more.
 */
public final class Scope {
    private static final UUID NOBODY = new UUID(0, 0);

    private final @Nullable Subject subject;
    private final Relation relation;
    private final Set<Content> opens;
    private final @Nullable Set<UUID> clients;
    private final boolean ownRows;
    private final Places permitted;
    private final Places wanted;
    private final SameClient same;

    /**
     * @param permitted where others' rows are reached
     * @param wanted where any row is wanted: what a person chose to see
     */
    private record Where(Places permitted, Places wanted) {
        static final Where EVERYWHERE = new Where(Places.EVERYWHERE, Places.EVERYWHERE);
    }

    /**
     * @param subject who asks, or null for a work of the product
     * @param clients the clients who are reached, or null for all whom the query finds
     * @param ownRows whether a query has to keep to rows of the subject's own and to clients in care
     * @param where at which places
     * @param same which records are of one client
     */
    private Scope(
            @Nullable Subject subject,
            Relation relation,
            Set<Content> opens,
            @Nullable Set<UUID> clients,
            boolean ownRows,
            Where where,
            SameClient same) {
        this.subject = subject;
        this.relation = relation;
        this.opens = opens;
        this.clients = clients;
        this.ownRows = ownRows;
        this.permitted = where.permitted();
        this.wanted = where.wanted();
        this.same = same;
    }

    static Scope of(
            Subject subject, Relation relation, Set<Content> opens, @Nullable Set<UUID> clients, Places permitted) {
        return new Scope(
                subject, relation, opens, clients, false, new Where(permitted, Places.EVERYWHERE), SameClient.APART);
    }

    static Scope own(Subject subject, Relation relation, Set<Content> opens) {
        return new Scope(subject, relation, opens, null, true, Where.EVERYWHERE, SameClient.APART);
    }

    static Scope work(Set<Content> opens, @Nullable Set<UUID> clients) {
        return new Scope(null, Relation.NONE, opens, clients, false, Where.EVERYWHERE, SameClient.APART);
    }

    /** The same through the aliases of the clients that it reaches: two records of one client are reached together. */
    static Scope through(Scope scope, SameClient same) {
        return new Scope(
                scope.subject,
                scope.relation,
                scope.opens,
                scope.clients,
                scope.ownRows,
                new Where(scope.permitted, scope.wanted),
                same);
    }

    /** The same at these places only. A scope can be made narrower by anybody, and wider by nobody. */
    public Scope at(Places places) {
        return new Scope(subject, relation, opens, clients, ownRows, new Where(permitted, wanted.and(places)), same);
    }

    /**
     * @throws IllegalStateException for a work of the product, which nobody in particular asks for
     */
    public Subject subject() {
        if (subject == null) throw new IllegalStateException("A work of the product has no subject");
        return subject;
    }

    public Relation relation() {
        return relation;
    }

    /** Whose own rows a query keeps to, or the nil id. */
    public UUID therapist() {
        return ownRows ? subject().id().value() : NOBODY;
    }

    /** Whether a query need not keep to the subject's own rows: the clients are checked, or everybody's are meant. */
    public boolean practiceWide() {
        return !ownRows;
    }

    /** Whether a query need not look where a row belongs. */
    public boolean anyPlace() {
        return permitted.everywhere() && wanted.everywhere();
    }

    /** Where a query finds everybody's rows. Meant for queries, which take it beside {@link #anyPlace}. */
    public Collection<UUID> places() {
        return permitted.and(wanted).ids();
    }

    /** Where a query finds the rows of {@link #self}. */
    public boolean anyPlaceOfSelf() {
        return wanted.everywhere();
    }

    public Collection<UUID> placesOfSelf() {
        return wanted.ids();
    }

    /** The therapist who asks, whose own rows are reached wherever they are; the nil id for everybody else. */
    public UUID self() {
        return subject != null && subject.is(Role.THERAPIST) ? subject.id().value() : NOBODY;
    }

    /** Where others' rows are reached. */
    public Places permitted() {
        return permitted;
    }

    /**
     * Whether a row at this place is reached.
     *
     * @param owner the therapist whose own row it is; null for nobody's
     */
    public boolean reaches(LocationId place, @Nullable UUID owner) {
        return wanted.has(place) && (permitted.has(place) || self().equals(owner));
    }

    /** Whether the client was checked. In a scope of own rows nobody was: their rows tell. */
    public boolean reaches(UUID client) {
        return clients == null
                || clients.contains(client)
                || same.recordsOf(client).stream().anyMatch(clients::contains);
    }

    /** All records of the client, for a query: what lies in a record that was merged is the client's as well. */
    public Collection<UUID> recordsOf(UUID client) {
        return same.recordsOf(client);
    }

    /** The same for several clients. */
    public Collection<UUID> recordsOfEach(Collection<UUID> each) {
        return each.stream().flatMap(client -> same.recordsOf(client).stream()).collect(Collectors.toSet());
    }

    /**
     * The newest rows of all records of the client. Each record is read by itself along its index, which a query for several could not
     * use; for nearly every client that is one query, as it is.
     *
     * @param newest the order in which each record's rows come
     * @param read the rows of one record, at most as many
     */
    public <T> List<T> ofEachRecord(UUID client, Comparator<T> newest, int atMost, Function<UUID, List<T>> read) {
        Collection<UUID> records = same.recordsOf(client);
        if (records.size() == 1) return read.apply(client);
        return records.stream()
                .flatMap(record -> read.apply(record).stream())
                .sorted(newest)
                .limit(atMost)
                .toList();
    }

    /** One page of them. */
    public <T> List<T> ofEachRecord(
            UUID client, Comparator<T> newest, Pageable page, BiFunction<UUID, Pageable, List<T>> read) {
        if (same.recordsOf(client).size() == 1) return read.apply(client, page);
        int until = Math.toIntExact(page.getOffset()) + page.getPageSize();
        return ofEachRecord(client, newest, until, record -> read.apply(record, PageRequest.of(0, until))).stream()
                .skip(page.getOffset())
                .toList();
    }

    public boolean opens(Content content) {
        return opens.contains(content);
    }

    @Override
    public String toString() {
        return "Scope[" + (subject == null ? "product" : subject.id()) + ", " + relation + ", " + opens
                + (anyPlace() ? "" : ", at " + permitted.and(wanted).written()) + "]";
    }
}
