package app.unknot.practice;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.practice.locations.LocationsChanged;
import app.unknot.practice.words.PracticeWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the practice says of itself. */
@Service
public class PracticeSettings {
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
                .orElseGet(() -> PracticeProfile.unnamed(new PracticeRegion(Locale.US, clock.zoneOfPractice())));
    }

    /** The practice's name in a database that may be a copy, where no portal runs; empty before the set-up. */
    public static String nameIn(JdbcOperations database) {
        return String.join("", database.queryForList("select name from practice where id = 1", String.class));
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void save(PracticeProfile profile) {
        write(profile);
        events.publishEvent(new LocationsChanged());
        audit.record(AuditEvent.done("SETTINGS_CHANGE", "practice"));
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "the set-up writes it before there is anybody to ask")
    @Transactional
    public void create(PracticeProfile profile) {
        write(profile);
        events.publishEvent(new LocationsChanged());
        events.publishEvent(new RegionChanged(profile.region()));
        audit.record(AuditEvent.done("PRACTICE_CREATE", "practice"));
    }

    /** Writes days and times in another way, or by another clock, from now on. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void locate(PracticeRegion region) {
        if (!PracticeFormats.OFFERED.contains(region.locale()))
            throw new RefusedRequest(PracticeWords.UNKNOT_DOES_NOT_WRITE_DATES.text());
        jdbc.sql("update practice set locale = ?, zone = ?, version = version + 1 where id = 1")
                .params(region.locale().toLanguageTag(), region.zone().getId())
                .update();
        events.publishEvent(new LocationsChanged());
        events.publishEvent(new RegionChanged(region));
        audit.record(AuditEvent.done("SETTINGS_CHANGE", "dates and time zone")
                .with(region.locale().toLanguageTag() + ", " + region.zone().getId()));
    }

    /** Empty until somebody chose: the clock then has the zone of the server's settings. */
    private ZoneId zone(String stored) {
        return stored.isEmpty() ? clock.zoneOfPractice() : ZoneId.of(stored);
    }

    private void write(PracticeProfile typed) {
        PracticeProfile p = typed.kept();
        if (p.name().isEmpty()) throw new RefusedRequest(PracticeWords.THE_PRACTICE_NEEDS_A_NAME.text());
        if (p.emergencyNumber().isEmpty()) throw new RefusedRequest(PracticeWords.THE_EMERGENCY_NUMBER_IS_SHOWN.text());
        if (!p.taxId().matches("\\d{9}|")) throw new RefusedRequest(PracticeWords.THE_TAX_ID_HAS_9.text());
        if (!p.taxonomy().matches("[0-9A-Z]{10}|"))
            throw new RefusedRequest(PracticeWords.A_TAXONOMY_CODE_HAS_10.text());
        if (!p.state().matches("[A-Z]{2}|")) throw new RefusedRequest(PracticeWords.ENTER_THE_STATE_AS_TWO.text());
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
}
