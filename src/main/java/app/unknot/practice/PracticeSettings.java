package app.unknot.practice;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.typed.TextRule;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the practice says of itself. */
@Service
public class PracticeSettings {
    public static final TextRule ROOM = TextRule.line(60);

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final ApplicationEventPublisher events;

    PracticeSettings(JdbcClient jdbc, AuditLog audit, PracticeClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** The profile; before the set-up an empty one. */
    @AllowedTo(value = Caller.ANYONE, because = "letterhead facts, shown on the sign-in page too")
    @Transactional(readOnly = true)
    public PracticeProfile profile() {
        return jdbc.sql("select * from practice where id = 1")
                .query((row, number) -> new PracticeProfile(
                        row.getString("name"),
                        row.getString("npi"),
                        row.getString("tax_id"),
                        row.getString("taxonomy"),
                        row.getString("street"),
                        row.getString("city"),
                        row.getString("state"),
                        row.getString("zip"),
                        row.getString("phone"),
                        new PracticeRegion(Locale.forLanguageTag(row.getString("locale")), zone(row.getString("zone"))),
                        row.getString("emergency_number")))
                .optional()
                .orElseGet(() -> PracticeProfile.unnamed(new PracticeRegion(Locale.US, clock.getZone())));
    }

    /** The practice's name in a database that may be a copy, where no portal runs; empty before the set-up. */
    public static String nameIn(JdbcOperations database) {
        return String.join("", database.queryForList("select name from practice where id = 1", String.class));
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void save(PracticeProfile profile) {
        write(profile);
        audit.record(AuditEvent.done("SETTINGS_CHANGE", "practice"));
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "the set-up writes it before there is anybody to ask")
    @Transactional
    public void create(PracticeProfile profile) {
        write(profile);
        events.publishEvent(new RegionChanged(profile.region()));
        audit.record(AuditEvent.done("PRACTICE_CREATE", "practice"));
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "room names are on every schedule")
    @Transactional(readOnly = true)
    public List<Room> rooms() {
        return jdbc.sql("select id, name from room order by name")
                .query((row, number) -> new Room(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Room addRoom(String typed) {
        String name = ROOM.kept(typed);
        if (name.isEmpty()) throw new RefusedRequest("Enter the name of the room.");
        if (rooms().stream().anyMatch(room -> room.name().equals(name)))
            throw new RefusedRequest("There is already a room with that name.");
        Room room = new Room(Ids.next(), name);
        jdbc.sql("insert into room (id, name) values (?, ?)")
                .params(room.id(), name)
                .update();
        audit.record(AuditEvent.done("SETTINGS_CHANGE", "room " + room.id()));
        return room;
    }

    /** When clients are received; before the set-up the usual hours. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "opening hours are on every schedule")
    @Transactional(readOnly = true)
    public OpeningHours hours() {
        return jdbc.sql("select opens_at, closes_at from practice where id = 1")
                .query((row, number) -> new OpeningHours(
                        row.getObject("opens_at", LocalTime.class), row.getObject("closes_at", LocalTime.class)))
                .optional()
                .orElse(OpeningHours.USUAL);
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void open(OpeningHours hours) {
        jdbc.sql("update practice set opens_at = ?, closes_at = ?, version = version + 1 where id = 1")
                .params(hours.opens(), hours.closes())
                .update();
        audit.record(AuditEvent.done("SETTINGS_CHANGE", "opening hours"));
    }

    /** Writes days and times in another way, or by another clock, from now on. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void locate(PracticeRegion region) {
        if (!PracticeFormats.OFFERED.contains(region.locale()))
            throw new RefusedRequest("Unknot does not write dates in that way. Nothing was saved.");
        jdbc.sql("update practice set locale = ?, zone = ?, version = version + 1 where id = 1")
                .params(region.locale().toLanguageTag(), region.zone().getId())
                .update();
        events.publishEvent(new RegionChanged(region));
        audit.record(AuditEvent.done("SETTINGS_CHANGE", "dates and time zone")
                .with(region.locale().toLanguageTag() + ", " + region.zone().getId()));
    }

    /** Empty until somebody chose: the clock then has the zone of the server's settings. */
    private ZoneId zone(String stored) {
        return stored.isEmpty() ? clock.getZone() : ZoneId.of(stored);
    }

    private void write(PracticeProfile typed) {
        PracticeProfile p = typed.kept();
        if (p.name().isEmpty()) throw new RefusedRequest("The practice needs a name.");
        if (!p.taxId().matches("\\d{9}|")) throw new RefusedRequest("The tax ID has 9 digits.");
        if (!p.taxonomy().matches("[0-9A-Z]{10}|")) throw new RefusedRequest("A taxonomy code has 10 characters.");
        if (!p.state().matches("[A-Z]{2}|")) throw new RefusedRequest("Enter the state as two letters.");
        Object[] values = {
            p.name(),
            p.npi(),
            p.taxId(),
            p.taxonomy(),
            p.street(),
            p.city(),
            p.state(),
            p.zip(),
            p.phone(),
            p.region().zone().getId(),
            p.region().locale().toLanguageTag(),
            p.emergencyNumber()
        };
        int updated = jdbc.sql(
                        "update practice set name = ?, npi = ?, tax_id = ?, taxonomy = ?, street = ?, city = ?,"
                                + " state = ?, zip = ?, phone = ?, zone = ?, locale = ?, emergency_number = ?, version = version + 1 where id = 1")
                .params(values)
                .update();
        if (updated == 0)
            jdbc.sql("insert into practice (name, npi, tax_id, taxonomy, street, city, state, zip, phone, zone, locale,"
                            + " emergency_number, id, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0)")
                    .params(values)
                    .update();
    }

    /** A treatment room. */
    public record Room(UUID id, String name) {}
}
