package app.unknot.practice.hours;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeSettings;
import app.unknot.practice.hours.HolidayDay.Decision;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The holidays of the next twelve months: proposed from the country's list, open or closed as somebody who manages all places decides. */
@Service
public class Holidays {
    private final JdbcClient jdbc;
    private final PracticeSettings settings;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    Holidays(JdbcClient jdbc, PracticeSettings settings, Access access, AuditLog audit, PracticeClock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the next twelve months, the earliest first. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<HolidayDay> ahead() {
        access.require(Action.LOCATIONS, Relation.NONE, Matter.ofPractice("holidays"));
        LocalDate today = clock.today();
        LocalDate last = today.plusYears(1);
        PracticeProfile practice = settings.profile();
        Map<LocalDate, HolidayDay> days = new TreeMap<>();
        ProposedHolidays.between(practice.region().locale(), practice.state(), today, last)
                .forEach(one -> days.put(one.day(), one));
        // What was decided stays, also when the list calls the day something else by now.
        decided(today, last).forEach(one -> days.put(one.day(), one));
        return new ArrayList<>(days.values());
    }

    /**
     * Keeps what was decided. Days that are not named stay as they are, and so does what is booked on them.
     *
     * @param closed whether the practice is closed on each of these days, all of them among {@link #ahead}
     * @throws RecordNotFound for somebody who does not manage all places, and for a day that is no holiday
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public void decide(Map<LocalDate, Boolean> closed) {
        Matter matter = Matter.ofPractice("holidays");
        if (!access.require(Action.LOCATIONS, Relation.NONE, matter).permitted().everywhere())
            throw access.refuse(Action.LOCATIONS, matter);
        Map<LocalDate, HolidayDay> known = new TreeMap<>();
        ahead().forEach(one -> known.put(one.day(), one));
        if (!known.keySet().containsAll(closed.keySet())) throw new RecordNotFound();
        new TreeMap<>(closed).forEach((day, isClosed) -> keep(Objects.requireNonNull(known.get(day)), isClosed));
        if (!closed.isEmpty()) audit.record(AuditEvent.done("SETTINGS_CHANGE", "holidays"));
    }

    private void keep(HolidayDay day, boolean closed) {
        if (jdbc.sql("update holiday set closed = ? where falls_on = ?")
                        .params(closed, day.day())
                        .update()
                == 0)
            jdbc.sql("insert into holiday (falls_on, name, closed) values (?, ?, ?)")
                    .params(day.day(), day.name(), closed)
                    .update();
    }

    private List<HolidayDay> decided(LocalDate first, LocalDate last) {
        return jdbc.sql("select falls_on, name, closed from holiday where falls_on between ? and ?")
                .params(first, last)
                .query((row, number) -> new HolidayDay(
                        row.getObject("falls_on", LocalDate.class),
                        row.getString("name"),
                        row.getBoolean("closed") ? Decision.CLOSED : Decision.OPEN))
                .list();
    }
}
