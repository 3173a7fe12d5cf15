package app.unknot.accounts.notices;

import app.unknot.accounts.AccountEvents.CodeMade;
import app.unknot.accounts.AccountEvents.CodeUsed;
import app.unknot.accounts.AccountEvents.PlacesChanged;
import app.unknot.accounts.AccountEvents.RolesChanged;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Role;
import app.unknot.accounts.UserId;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people once what others did to what is theirs, such as their account, and managers what was done to anybody's. */
@Service
public class PersonalNotices {
    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final CurrentSubject current;
    private final AuditLog audit;
    private final PracticeClock clock;

    PersonalNotices(JdbcClient jdbc, CurrentSubject current, AuditLog audit, PracticeClock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** One sentence, and since when it waits to be seen. */
    public record Notice(UUID id, String words, Instant at) {}

    /** What the person who is signed in has not said to have seen; the oldest first, a few at a time. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Notice> open() {
        return jdbc.sql("select id, words, at from security_notice where reader_id = ? and seen_at is null"
                        + " order by at, id fetch first " + MOST + " rows only")
                .param(current.require().id().value())
                .query((row, number) -> new Notice(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The person has seen it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void seen(UUID id) {
        UserId reader = current.require().id();
        int updated = jdbc.sql(
                        "update security_notice set seen_at = ? where id = ? and reader_id = ? and seen_at is null")
                .params(now(), id, reader.value())
                .update();
        if (updated > 0) audit.record(AuditEvent.done("NOTICE_SEEN", "notice " + id));
    }

    /** Tells one person. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "what happened decides who is told")
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(UserId reader, String words) {
        tellAll(Set.of(reader.value()), words);
    }

    /** Tells every manager, but not the person whom it is about. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "what happened decides who is told")
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellManagers(UserId about, String words) {
        Set<UUID> readers =
                new LinkedHashSet<>(jdbc.sql("select a.id from user_account a join user_role r on r.user_id = a.id"
                                + " where r.role = ? and a.enabled = true")
                        .param(Role.MANAGER.name())
                        .query(UUID.class)
                        .list());
        readers.remove(about.value());
        tellAll(readers, words);
    }

    private void tellAll(Set<UUID> readers, String words) {
        for (UUID reader : readers)
            jdbc.sql("insert into security_notice (id, reader_id, words, at) values (?, ?, ?, ?)")
                    .params(Ids.next(), reader, words, now())
                    .update();
    }

    @EventListener
    void on(CodeMade made) {
        tell(made.user(), AccountsWords.SOMEONE_MADE_A_CODE_FOR_A_NEW.text());
        tellManagers(made.user(), AccountsWords.A_CODE_FOR_A_NEW.text(made.name()));
    }

    @EventListener
    void on(CodeUsed used) {
        if (used.first()) return;
        String what = used.restores()
                ? AccountsWords.THE_PASSWORD_WAS_REPLACED_AND_THE_SECOND.text()
                : AccountsWords.THE_PASSWORD_WAS_REPLACED.text();
        tell(used.user(), AccountsWords.WITH_A_CODE_IF_THAT_WAS_NOT_YOU.text(what));
        tellManagers(used.user(), AccountsWords.WITH_A_CODE_FOR.text(what, used.name()));
    }

    @EventListener
    void on(RolesChanged changed) {
        String now = changed.after().stream().sorted().map(Role::title).collect(Collectors.joining(", "));
        tell(changed.user(), AccountsWords.YOUR_ROLES_ARE_NOW.text(now));
        tellManagers(changed.user(), AccountsWords.THE_ROLES_OF_ARE_NOW.text(changed.name(), now));
    }

    @EventListener
    void on(PlacesChanged changed) {
        String role = changed.role().title();
        tell(changed.user(), AccountsWords.YOUR_PLACES_ARE_NOW.text(role, changed.where()));
        tellManagers(changed.user(), AccountsWords.THE_PLACES_OF_ARE_NOW.text(changed.name(), role, changed.where()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
