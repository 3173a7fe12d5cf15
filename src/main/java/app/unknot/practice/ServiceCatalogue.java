package app.unknot.practice;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.practice.words.PracticeWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.typed.TextRule;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clients can book, how long it takes, and how long the room needs afterwards. */
@Service
public class ServiceCatalogue {
    public static final TextRule NAME = TextRule.line(80);

    private final JdbcClient jdbc;
    private final AuditLog audit;

    ServiceCatalogue(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** By name and length, also what is no longer offered. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "service names are on every schedule")
    @Transactional(readOnly = true)
    public List<OfferedService> all() {
        return jdbc.sql(
                        "select id, name, minutes, turnover_minutes, active from offered_service order by name, minutes")
                .query((row, number) -> new OfferedService(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("minutes"),
                        row.getInt("turnover_minutes"),
                        row.getBoolean("active")))
                .list();
    }

    /** What can be booked now. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "service names are on every schedule")
    @Transactional(readOnly = true)
    public List<OfferedService> active() {
        return all().stream().filter(OfferedService::active).toList();
    }

    /** What it is called; empty when none was chosen. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "service names are on every schedule")
    @Transactional(readOnly = true)
    public String nameOf(@Nullable UUID service) {
        return all().stream()
                .filter(one -> one.id().equals(service))
                .map(OfferedService::name)
                .findFirst()
                .orElse("");
    }

    /** Minutes that therapist and room need after this service; 0 when none was chosen. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "service names are on every schedule")
    @Transactional(readOnly = true)
    public int turnoverAfter(@Nullable UUID service) {
        return all().stream()
                .filter(one -> one.id().equals(service))
                .mapToInt(OfferedService::turnoverMinutes)
                .findFirst()
                .orElse(0);
    }

    /**
     * Adds a service.
     *
     * @throws RefusedRequest when a number is out of range or there is such a service already
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public OfferedService add(String name, int minutes, int turnoverMinutes) {
        OfferedService service = new OfferedService(Ids.next(), NAME.kept(name), minutes, turnoverMinutes, true);
        require(service);
        write(() -> jdbc.sql("insert into offered_service (id, name, minutes, turnover_minutes, active, version)"
                        + " values (?, ?, ?, ?, true, 0)")
                .params(service.id(), service.name(), minutes, turnoverMinutes)
                .update());
        audit.record(AuditEvent.done("SETTINGS_CHANGE", "service " + service.id()));
        return service;
    }

    /**
     * Changes a service for bookings to come. What is booked keeps its time.
     *
     * @throws RefusedRequest when a number is out of range or there is such a service already
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void change(OfferedService service) {
        require(service);
        write(() -> jdbc.sql("update offered_service set name = ?, minutes = ?, turnover_minutes = ?, active = ?,"
                        + " version = version + 1 where id = ?")
                .params(
                        NAME.kept(service.name()),
                        service.minutes(),
                        service.turnoverMinutes(),
                        service.active(),
                        service.id())
                .update());
        audit.record(AuditEvent.done("SETTINGS_CHANGE", "service " + service.id()));
    }

    private static void require(OfferedService service) {
        if (NAME.kept(service.name()).isEmpty()) throw new RefusedRequest(PracticeWords.A_SERVICE_NEEDS_A_NAME.text());
        if (service.minutes() < 5 || service.minutes() > 240 || service.minutes() % 5 != 0)
            throw new RefusedRequest(PracticeWords.A_SERVICE_TAKES_5_TO_240.text());
        if (service.turnoverMinutes() < 0 || service.turnoverMinutes() > 60 || service.turnoverMinutes() % 5 != 0)
            throw new RefusedRequest(PracticeWords.THE_TURNOVER_TAKES_0_TO_60.text());
    }

    private static void write(Runnable statement) {
        try {
            statement.run();
        } catch (DuplicateKeyException e) {
            throw new RefusedRequest(PracticeWords.THERE_IS_ALREADY_A_SERVICE.text());
        }
    }
}
