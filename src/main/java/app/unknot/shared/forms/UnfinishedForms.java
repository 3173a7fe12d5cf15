package app.unknot.shared.forms;

import app.unknot.shared.Actor;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.storage.Sealer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what somebody has typed into a form until it is saved or given up, sealed, for that person alone, and for three days at most. After
 * a lost connection, a new sign-in or a restart the form comes back as it was.
 */
@Service
public class UnfinishedForms {
    static final Duration KEPT = Duration.ofDays(3);
    /** More than that is pasted, and can be pasted again. */
    private static final int LARGEST_BYTES = 250_000;

    private static final String COLUMNS = "select user_id, form, act_id, sealed_content, kept_at from unfinished_form";

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final PracticeClock clock;

    UnfinishedForms(JdbcClient jdbc, Sealer sealer, PracticeClock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** What the signed-in person left in this form. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "everybody has their own, and nobody else's")
    @Transactional(readOnly = true)
    public Optional<Unfinished> find(String form) {
        return person().flatMap(me -> jdbc.sql(COLUMNS + " where user_id = ? and form = ? and kept_at > ?")
                .params(me, form, oldest())
                .query(this::read)
                .optional());
    }

    /** All that the signed-in person left, the newest first. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "everybody has their own, and nobody else's")
    @Transactional(readOnly = true)
    public List<Unfinished> all() {
        return person().map(me -> jdbc.sql(COLUMNS + " where user_id = ? and kept_at > ? order by kept_at desc")
                        .params(me, oldest())
                        .query(this::read)
                        .list())
                .orElse(List.of());
    }

    /** Keeps what is in the form now in the place of what was kept of it. What is very long is not kept. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "everybody has their own, and nobody else's")
    @Transactional
    @SavesToTheLast
    public void keep(String form, ActId act, String title, String page, Map<String, String> fields) {
        Optional<UUID> me = person();
        String content = JsonMapper.shared().writeValueAsString(new Content(title, page, fields));
        if (me.isEmpty() || content.getBytes(StandardCharsets.UTF_8).length > LARGEST_BYTES) return;
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String sealed = sealer.seal(content, place(me.get(), form));
        int changed = jdbc.sql("update unfinished_form set act_id = ?, sealed_content = ?, kept_at = ?"
                        + " where user_id = ? and form = ?")
                .params(act.value(), sealed, now, me.get(), form)
                .update();
        if (changed > 0) return;
        jdbc.sql("delete from unfinished_form where kept_at < ?")
                .param(oldest())
                .update();
        jdbc.sql("insert into unfinished_form (user_id, form, act_id, sealed_content, kept_at) values (?, ?, ?, ?, ?)")
                .params(me.get(), form, act.value(), sealed, now)
                .update();
    }

    /** It was saved or given up. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "everybody has their own, and nobody else's")
    @Transactional
    @SavesToTheLast
    public void drop(String form) {
        person().ifPresent(me -> jdbc.sql("delete from unfinished_form where user_id = ? and form = ?")
                .params(me, form)
                .update());
    }

    private Unfinished read(ResultSet row, int number) throws SQLException {
        String form = row.getString("form");
        String place = place(row.getObject("user_id", UUID.class), form);
        Content content =
                JsonMapper.shared().readValue(sealer.open(row.getString("sealed_content"), place), Content.class);
        return new Unfinished(
                form,
                new ActId(row.getObject("act_id", UUID.class)),
                content.title(),
                content.page(),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                content.fields());
    }

    private OffsetDateTime oldest() {
        Instant oldest = clock.instant().minus(KEPT);
        return oldest.atOffset(ZoneOffset.UTC);
    }

    private static Optional<UUID> person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor.actorId())
                : Optional.empty();
    }

    private static String place(UUID person, String form) {
        return "unfinished_form.content." + person + "." + form;
    }

    private record Content(String title, String page, Map<String, String> fields) {}
}
