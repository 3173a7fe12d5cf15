package app.unknot.screening.rulebook;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.screening.words.ScreeningWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps every version of the rules; the newest one runs. Which one that is, the database says each time: a version counts from the
 * moment its transaction is committed, and one that is rolled back never does. Only the reading of a text is kept in memory, by the id
 * of its row, which no other text ever gets.
 */
@Service
public class RuleBook {
    private static final String COLUMNS = "select seq, name, published_at, published_by, reason from rule_set_version";

    private final JdbcClient jdbc;
    private final PracticeClock clock;
    private final Map<UUID, RuleSet> read = new ConcurrentHashMap<>();

    RuleBook(JdbcClient jdbc, PracticeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The rules that decide now. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "rules say nothing of anybody")
    public RuleSet running() {
        return read(jdbc.sql("select id from rule_set_version order by seq desc fetch first 1 row only")
                .query((row, number) -> row.getObject("id", UUID.class))
                .single());
    }

    /** The rules of that name, whether they still run or not. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "rules say nothing of anybody")
    public Optional<RuleSet> version(String name) {
        return jdbc.sql("select id from rule_set_version where name = ?")
                .param(name)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .map(this::read);
    }

    /** The rules that ran at that time; before the first version, that one. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "rules say nothing of anybody")
    public RuleSet at(Instant time) {
        return read(jdbc.sql("select id from rule_set_version where published_at <= ? or seq = 1"
                        + " order by seq desc fetch first 1 row only")
                .param(time.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getObject("id", UUID.class))
                .single());
    }

    /** Every version, the running one first. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "rules say nothing of anybody")
    public List<PublishedRules> published() {
        return jdbc.sql(COLUMNS + " order by seq desc").query(RuleBook::row).list();
    }

    /** The version that runs now; empty before the first start is through. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "rules say nothing of anybody")
    public Optional<PublishedRules> newest() {
        return jdbc.sql(COLUMNS + " order by seq desc fetch first 1 row only")
                .query(RuleBook::row)
                .optional();
    }

    /**
     * The text of a version as it was published.
     *
     * @throws RecordNotFound when there is none of that name
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "rules say nothing of anybody")
    public String text(String name) {
        return jdbc.sql("select content from rule_set_version where name = ?")
                .param(name)
                .query(String.class)
                .optional()
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * Adds a version, which runs from the commit on.
     *
     * @param after the highest number so far, 0 for none; two who add to the same one cannot both succeed
     * @param by null for the product itself
     * @throws RefusedRequest when somebody else added one in the meantime, or one of that name
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "who publishes was asked, and the text was checked before")
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(int after, String name, String text, @Nullable UserId by, String reason) {
        try {
            jdbc.sql("insert into rule_set_version (id, seq, name, content, published_at, published_by, reason)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(Ids.next())
                    .param(after + 1)
                    .param(name)
                    .param(text)
                    .param(clock.instant().atOffset(ZoneOffset.UTC))
                    .param(by == null ? null : by.value())
                    .param(reason)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RefusedRequest(ScreeningWords.SOMEONE_ELSE_HAS_JUST_PUBLISHED.text());
        }
    }

    /** Nobody waits here for another's reading: two who read the same text at once read it twice. */
    private RuleSet read(UUID id) {
        RuleSet known = read.get(id);
        if (known != null) return known;
        RuleSet rules = RuleSets.read(jdbc.sql("select content from rule_set_version where id = ?")
                .param(id)
                .query(String.class)
                .single());
        read.put(id, rules);
        return rules;
    }

    private static PublishedRules row(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        return new PublishedRules(
                row.getInt("seq"),
                row.getString("name"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("published_by", UUID.class),
                row.getString("reason"));
    }
}
