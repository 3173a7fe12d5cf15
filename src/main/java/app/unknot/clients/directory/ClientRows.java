package app.unknot.clients.directory;

import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientReference;
import app.unknot.clients.contact.ClientStatus;
import app.unknot.clients.search.ClientQuery;
import app.unknot.clients.search.ClientWord.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Reads rows of the directory. Every query begins at an index: at the words of one kind for who sees everybody, at the clients in care
 * for who sees these. A range stands for "begins with", since an index knows nothing of {@code like} with a parameter.
 */
@Repository
class ClientRows {
    private static final Set<Kind> NAMES = EnumSet.of(Kind.NUMBER, Kind.NAME, Kind.INSIDE, Kind.EMAIL);
    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.NUMBER, Kind.PHONE);
    /** Sorts after whatever begins with the same letters, in every collation. */
    private static final String LAST = "z".repeat(20);

    private static final String COLUMNS =
            "select c.id, c.number, c.first_name, c.last_name, c.born, c.photo_id, c.preferred_name, c.phone, c.email, c.status";
    private static final String IN_CARE = "exists (select 1 from care_assignment a where a.client_id = c.id"
            + " and a.therapist_id = :therapist and a.from_day <= :today and (a.to_day is null or a.to_day >= :today))";

    /** A record that was merged is no row of its own. */
    private static final String NO_ALIAS = " and not exists (select 1 from client_alias x where x.standing = c.id)";

    private final JdbcClient jdbc;

    ClientRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody in the scope, a page of them. */
    List<FoundClient> all(Reach reach, ClientOrder order, boolean descending, int page) {
        return scoped(
                        COLUMNS + " from client c where " + reach.condition() + NO_ALIAS + order.sql(descending)
                                + " limit :most offset :from",
                        reach)
                .param("most", ClientSearch.PAGE)
                .param("from", (long) page * ClientSearch.PAGE)
                .query(ClientRows::row)
                .list();
    }

    /** How many they are. */
    long count(Reach reach) {
        return scoped("select count(*) from client c where " + reach.condition() + NO_ALIAS, reach)
                .query(Long.class)
                .single();
    }

    /**
     * Those in the scope who fit all of the query, the longest part of which begins a word of this kind.
     *
     * @return at most that many, some of them twice where two words fit; nobody where the query has no part that words of this kind can hold
     */
    List<FoundClient> matching(ClientQuery query, Kind kind, Reach reach, int most) {
        List<Part> parts = parts(query);
        if (parts.isEmpty()) return kind == Kind.NUMBER ? born(query, reach, most) : List.of();
        Part lead = parts.getFirst();
        if (!lead.kinds().contains(kind)) return List.of();
        StringBuilder sql = new StringBuilder(COLUMNS)
                .append(" from client_word w join client c on c.id = w.client_id")
                .append(" where w.kind = :kind and w.text >= :p0 and w.text < :e0");
        for (int i = 1; i < parts.size(); i++)
            sql.append(" and exists (select 1 from client_word x where x.client_id = c.id and x.kind in (")
                    .append(parts.get(i).quoted())
                    .append(") and x.text >= :p")
                    .append(i)
                    .append(" and x.text < :e")
                    .append(i)
                    .append(')');
        if (!query.born().isEmpty()) sql.append(" and c.born in (:born)");
        sql.append(" and ").append(reach.condition()).append(" order by w.text, w.client_id limit :most");
        StatementSpec statement =
                scoped(sql.toString(), reach).param("kind", kind.name()).param("most", most);
        for (int i = 0; i < parts.size(); i++)
            statement = statement
                    .param("p" + i, parts.get(i).text())
                    .param("e" + i, parts.get(i).text() + LAST);
        if (!query.born().isEmpty()) statement = statement.param("born", query.born());
        return statement.query(ClientRows::row).list();
    }

    /** Those of these records that are in the scope. */
    List<FoundClient> these(Collection<UUID> ids, Reach reach) {
        return scoped(COLUMNS + " from client c where c.id in (:ids) and " + reach.condition() + NO_ALIAS, reach)
                .param("ids", ids)
                .query(ClientRows::row)
                .list();
    }

    private List<FoundClient> born(ClientQuery query, Reach reach, int most) {
        return scoped(
                        COLUMNS + " from client c where c.born in (:born) and " + reach.condition()
                                + " order by c.search_name, c.id limit :most",
                        reach)
                .param("born", query.born())
                .param("most", most)
                .query(ClientRows::row)
                .list();
    }

    private static List<Part> parts(ClientQuery query) {
        List<Part> parts =
                query.words().stream().map(word -> new Part(word, NAMES)).collect(Collectors.toList());
        if (!query.digits().isEmpty()) parts.addFirst(new Part(query.digits(), NUMBERS));
        return parts;
    }

    private StatementSpec scoped(String sql, Reach reach) {
        StatementSpec statement = jdbc.sql(sql)
                .param("status", reach.of().stream().map(ClientStatus::name).toList());
        if (!reach.aliases().isEmpty()) statement = statement.param("aliases", reach.aliases());
        if (!reach.throughAlias().isEmpty()) statement = statement.param("throughAlias", reach.throughAlias());
        return reach.scope().practiceWide()
                ? statement
                : statement.param("therapist", reach.scope().therapist()).param("today", reach.today());
    }

    private static FoundClient row(ResultSet row, int number) throws SQLException {
        @Nullable UUID photo = row.getObject("photo_id", UUID.class);
        return new FoundClient(
                new ClientReference(
                        new ClientId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getObject("born", LocalDate.class),
                        photo),
                row.getString("preferred_name"),
                row.getString("phone"),
                row.getString("email"),
                ClientStatus.valueOf(row.getString("status")));
    }

    /**
     * How far the search goes.
     *
     * @param today the day on which a client is in care
     * @param of at least one
     * @param aliases records that were merged, which are found whatever their own status says: they lead to others
     * @param throughAlias records of clients in care of whom another record is
     */
    record Reach(Scope scope, LocalDate today, Set<ClientStatus> of, Set<UUID> aliases, Set<UUID> throughAlias) {
        String condition() {
            String status = "c.status in (:status)";
            String found = aliases.isEmpty() ? status : "(" + status + " or c.id in (:aliases))";
            if (scope.practiceWide()) return found;
            return found + " and (" + (throughAlias.isEmpty() ? "" : "c.id in (:throughAlias) or ") + IN_CARE + ")";
        }
    }

    /** One thing that has to begin a word of one of these kinds. */
    private record Part(String text, Set<Kind> kinds) {
        String quoted() {
            return kinds.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
        }
    }
}
