package app.unknot.schedule.ui;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientRecord;
import app.unknot.practice.Location;
import app.unknot.practice.Locations;
import app.unknot.practice.PracticeSettings;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.waitlist.OpenTime;
import app.unknot.schedule.waitlist.SuitableTimes;
import app.unknot.schedule.waitlist.Waitlist;
import app.unknot.schedule.waitlist.WaitlistRow;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts requests and open times into words. */
@Component
class WaitlistReading {
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 1, 5);

    private final Waitlist waitlist;
    private final ClientDirectory clients;
    private final Therapists therapists;
    private final Locations locations;
    private final PracticeSettings practice;

    WaitlistReading(
            Waitlist waitlist,
            ClientDirectory clients,
            Therapists therapists,
            Locations locations,
            PracticeSettings practice) {
        this.waitlist = waitlist;
        this.clients = clients;
        this.therapists = therapists;
        this.locations = locations;
        this.practice = practice;
    }

    Waitlist waitlist() {
        return waitlist;
    }

    ClientNames names(Collection<ClientId> ids) {
        return clients.references(ids);
    }

    /** How to reach them; each is noted in the log of its record. */
    Map<ClientId, ClientRecord> contacts(List<WaitlistRow> rows) {
        return clients.contactEach(rows.stream().map(WaitlistRow::client).toList());
    }

    Map<ClientId, AppointmentRow> next(List<WaitlistRow> rows) {
        return waitlist.nextVisits(rows.stream().map(WaitlistRow::client).toList());
    }

    String day(AppointmentRow row) {
        return Formats.shortDay(locations.of(row.location()).dayOf(row.startsAt()));
    }

    /** Such as {@code Sees Maya Okafor, or anybody. Tuesdays, after 1:00 PM. 60 min.} */
    String wish(WaitlistRow row, Map<UserId, String> names) {
        List<String> sentences = new ArrayList<>();
        String sees = names.computeIfAbsent(
                row.wish().therapist(), id -> therapists.profile(id).name());
        sentences.add(
                row.wish().anyTherapist() ? WaitlistText.SEES_OR_ANYBODY.text(sees) : WaitlistText.SEES.text(sees));
        if (!locations.isOne() && !row.wish().anyLocation())
            sentences.add(WaitlistText.ONLY_AT.text(
                    locations.of(row.wish().location()).name()));
        sentences.add(times(row.wish().times()));
        sentences.add(WaitlistText.MINUTES.text(row.wish().minutes()));
        return String.join(" ", sentences);
    }

    private static String times(SuitableTimes times) {
        String days = times.weekdays().isEmpty()
                ? WaitlistText.ANY_DAY.text()
                : times.weekdays().stream()
                        .sorted()
                        .map(WaitlistReading::weekday)
                        .collect(Collectors.joining(", "));
        String hours = hours(times.from(), times.until());
        LocalDate last = times.lastDay();
        String latest = last == null ? "" : WaitlistText.UNTIL.text(Formats.shortDay(last));
        return WaitlistText.TIMES.text(days + hours + latest);
    }

    private static String hours(@Nullable LocalTime from, @Nullable LocalTime until) {
        if (from == null) return until == null ? "" : WaitlistText.BEFORE.text(PracticeFormats.time(until));
        if (until == null) return WaitlistText.AFTER.text(PracticeFormats.time(from));
        return WaitlistText.BETWEEN.text(PracticeFormats.time(from), PracticeFormats.time(until));
    }

    static String weekday(DayOfWeek day) {
        return PracticeFormats.weekday(A_MONDAY.with(TemporalAdjusters.nextOrSame(day)));
    }

    String asked(WaitlistRow row) {
        return WaitlistText.ASKED.text(Formats.shortDay(
                LocalDate.ofInstant(row.askedAt(), zone(row.wish().location()))));
    }

    /** Such as {@code Tue, Mar 3, 4:00 PM to 5:00 PM}. */
    String when(OpenTime open) {
        return WaitlistText.TO.text(
                Formats.dayAndTime(open.startsAt(), open.zone()),
                PracticeFormats.time(open.starts().plusMinutes(open.minutes()).toLocalTime()));
    }

    String with(OpenTime open, Map<UserId, String> names) {
        String therapist = names.computeIfAbsent(
                open.therapist(), id -> therapists.profile(id).name());
        Location location = locations.of(open.location());
        return locations.isOne()
                ? WaitlistText.WITH_THERAPIST.text(therapist)
                : WaitlistText.WITH_THERAPIST_AT.text(therapist, location.name());
    }

    /** Says the time only, nothing about health. */
    String message(String name, WaitlistRow row, OpenTime open) {
        TherapistProfile therapist = therapists.profile(open.therapist());
        Location location = locations.of(open.location());
        String place = locations.isOne() ? practice.profile().name() : location.name();
        return WaitlistText.MESSAGE.text(
                name,
                row.wish().minutes(),
                therapist.name(),
                Formats.dayAndTime(open.startsAt(), open.zone()),
                place,
                location.phone());
    }

    /** Names of therapists, filled as they are asked for. */
    static Map<UserId, String> therapistNames() {
        return new HashMap<>();
    }

    private ZoneId zone(LocationId location) {
        return locations.zone(location);
    }
}
