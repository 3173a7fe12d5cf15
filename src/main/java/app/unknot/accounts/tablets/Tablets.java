package app.unknot.accounts.tablets;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.accounts.places.PracticePlaces;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Listed;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.LocationId;
import app.unknot.shared.Place;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.typed.LikePattern;
import app.unknot.shared.typed.TextRule;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The devices that people signed in from. A locked-out one gets no page, no key and no session. */
@Service
public class Tablets {
    public static final TextRule NAME = TextRule.line(40);

    /** Rows on one page. */
    public static final int PAGE = 50;

    /** By when it was used last. */
    public static final String USED = "used";

    /** By what it is called. */
    public static final String NAMED = "name";

    private final JdbcClient jdbc;
    private final PracticePlaces places;
    private final AuditLog audit;
    private final PracticeClock clock;

    Tablets(JdbcClient jdbc, PracticePlaces places, AuditLog audit, PracticeClock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The devices that people signed in from, {@value #PAGE} to a page.
     *
     * @param wanted a part of its name or of who used it last; empty for all
     * @param by {@link #USED} or {@link #NAMED}
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Listed<Tablet> page(String wanted, Sorting by, int page) {
        String from = " from tablet t left join user_account a on a.id = t.last_user_id"
                + " where lower(t.label || ' ' || coalesce(a.first_name, '') || ' ' || coalesce(a.last_name, '')) like ?"
                + LikePattern.ESCAPE;
        String like = LikePattern.containing(wanted);
        String order = by.key().equals(NAMED) ? "lower(t.label)" : "t.last_seen_at";
        List<Tablet> rows = jdbc.sql("select t.id, t.label, t.browser, t.location_id, t.last_seen_at, t.locked_out_at,"
                        + " a.first_name, a.last_name" + from + " order by " + order
                        + (by.descending() ? " desc" : "") + ", t.id offset " + page * PAGE
                        + " rows fetch next " + PAGE + " rows only")
                .param(like)
                .query((row, number) -> new Tablet(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getString("browser"),
                        location(row.getObject("location_id", UUID.class)),
                        row.getString("first_name") + " " + row.getString("last_name"),
                        row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                        row.getObject("locked_out_at") != null))
                .list();
        return new Listed<>(
                rows,
                jdbc.sql("select count(*)" + from).param(like).query(Long.class).single());
    }

    /**
     * Gives a tablet the name that people know it by.
     *
     * @throws RefusedRequest when it is empty or longer than 40 characters
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void rename(UUID id, String name) {
        String label = NAME.kept(name);
        if (label.isEmpty()) throw new RefusedRequest(AccountsWords.ENTER_A_NAME.text());
        jdbc.sql("update tablet set label = ?, version = version + 1 where id = ?")
                .params(label, id)
                .update();
        audit.record(AuditEvent.done("TABLET_NAME", "tablet " + id));
    }

    /** Says at which place a tablet is. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void locate(UUID id, LocationId location) {
        jdbc.sql("update tablet set location_id = ?, version = version + 1 where id = ?")
                .params(location.value(), id)
                .update();
        audit.record(AuditEvent.done("TABLET_LOCATION", "tablet " + id).with("location " + location));
    }

    private static @Nullable LocationId location(@Nullable UUID id) {
        return id == null ? null : new LocationId(id);
    }

    /** Shuts a lost tablet out, or lets it in again. Text that it had not sent stays unreadable on it. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void lockOut(UUID id, boolean out) {
        jdbc.sql("update tablet set locked_out_at = ?, version = version + 1 where id = ?")
                .param(out ? now() : null)
                .param(id)
                .update();
        audit.record(AuditEvent.done(out ? "TABLET_LOCK_OUT" : "TABLET_LET_IN", "tablet " + id));
    }

    /** What is known of a device by its number alone; a number that nobody knows is nowhere, and not locked out. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "asked for every request, also before sign-in")
    @Transactional(readOnly = true)
    public Standing standing(UUID id) {
        return jdbc.sql("select location_id, locked_out_at from tablet where id = ?")
                .param(id)
                .query((row, number) -> new Standing(
                        row.getObject("locked_out_at") != null, location(row.getObject("location_id", UUID.class))))
                .optional()
                .orElse(new Standing(false, null));
    }

    /** The tablet that a cookie belongs to, when its secret shows that it does. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "tells a known device from a stranger's at sign-in")
    @Transactional(readOnly = true)
    public Optional<UUID> recognized(DeviceToken token) {
        return jdbc.sql("select count(*) from tablet where id = ? and secret_hash = ? and locked_out_at is null")
                                .params(token.id(), token.secretHash())
                                .query(Long.class)
                                .single()
                        > 0
                ? Optional.of(token.id())
                : Optional.empty();
    }

    /**
     * Remembers from where somebody signed in. A device that shows no right secret is a new one, whatever number it names.
     *
     * @param shown what the device's cookie says, or null
     * @param label what a device that is not known yet is called
     * @param browser with what somebody signs in, as {@link BrowserName} says it
     * @param factor whether the second factor was proven just now
     * @return what the device's cookie is to say from now on
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "part of every sign-in")
    @Transactional
    @SavesToTheLast
    public DeviceToken signedIn(
            @Nullable DeviceToken shown, UserId user, String label, String browser, boolean factor) {
        DeviceToken token = shown == null || recognized(shown).isEmpty() ? add(user, label) : shown;
        UUID id = token.id();
        jdbc.sql(
                        "update tablet set last_user_id = ?, last_seen_at = ?, browser = ?, version = version + 1 where id = ?")
                .params(user.value(), now(), browser, id)
                .update();
        remember(id, user, factor);
        audit.record(AuditEvent.done("SIGN_IN", "account " + user)
                .with("tablet " + id + (factor ? ", with the second factor" : "")));
        return token;
    }

    private void remember(UUID id, UserId user, boolean factor) {
        // The tablet's row is locked by now, so two sign-ins at once do not both find nothing here.
        int known = jdbc.sql("update known_device set last_at = ? where tablet_id = ? and user_id = ?")
                .params(now(), id, user.value())
                .update();
        if (known == 0)
            jdbc.sql("insert into known_device (tablet_id, user_id, first_at, last_at) values (?, ?, ?, ?)")
                    .params(id, user.value(), now(), now())
                    .update();
        if (factor)
            jdbc.sql("update known_device set factor_at = ? where tablet_id = ? and user_id = ?")
                    .params(now(), id, user.value())
                    .update();
    }

    private DeviceToken add(UserId user, String label) {
        DeviceToken token = DeviceToken.make(UUID.randomUUID());
        List<Place> open = places.open();
        jdbc.sql("insert into tablet (id, label, location_id, last_user_id, last_seen_at, secret_hash, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)")
                .param(token.id())
                .param(label)
                .param(open.size() == 1 ? open.getFirst().id().value() : null)
                .param(user.value())
                .param(now())
                .param(token.secretHash())
                .update();
        return token;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * Whether and where a device works.
     *
     * @param location where it is, or null when nobody has said it
     */
    public record Standing(boolean lockedOut, @Nullable LocationId location) {}

    /**
     * One device.
     *
     * @param browser with what somebody signed in last; empty when it is none that people know
     * @param location where it is, or null when nobody has said it
     */
    public record Tablet(
            UUID id,
            String label,
            String browser,
            @Nullable LocationId location,
            String lastUser,
            Instant lastSeenAt,
            boolean lockedOut) {}
}
