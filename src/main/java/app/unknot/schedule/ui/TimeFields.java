package app.unknot.schedule.ui;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.practice.PracticeSettings.Room;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.TimeField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** With whom, where and when. */
final class TimeFields extends Div {
    private final Select<TherapistProfile> therapist = new Select<>();
    private final Select<Room> room = new Select<>();
    private final DayField day;
    private final TimeField time = new TimeField(ScheduleText.START.text());
    private final transient ScheduleServices services;

    TimeFields(
            ScheduleServices services,
            @Nullable UserId with,
            @Nullable UUID where,
            LocalDate onDay,
            LocalTime at,
            Runnable changed) {
        this.services = services;
        day = DayField.fromToday(ScheduleText.DAY.text(), services.clock()::today);
        addClassName("sched-fields");
        List<TherapistProfile> therapists = services.bookable();
        therapist.setLabel(ScheduleText.THERAPIST.text());
        therapist.setItems(therapists);
        therapist.setItemLabelGenerator(TherapistProfile::name);
        therapists.stream()
                .filter(one -> one.id().equals(with) || therapists.size() == 1)
                .findFirst()
                .ifPresent(therapist::setValue);
        therapist.setReadOnly(therapists.size() == 1);
        List<Room> rooms = services.settings().rooms();
        room.setLabel(ScheduleText.ROOM.text());
        room.setItems(rooms);
        room.setItemLabelGenerator(one -> one == null ? ScheduleText.NO_ROOM.text() : one.name());
        room.setEmptySelectionAllowed(true);
        room.setEmptySelectionCaption(ScheduleText.NO_ROOM.text());
        rooms.stream().filter(one -> one.id().equals(where)).findFirst().ifPresent(room::setValue);
        day.setValue(onDay);
        time.setStep(Duration.ofMinutes(15));
        time.setValue(at);
        therapist.addValueChangeListener(change -> changed.run());
        room.addValueChangeListener(change -> changed.run());
        day.addValueChangeListener(change -> changed.run());
        time.addValueChangeListener(change -> changed.run());
        add(therapist, room, day, time);
    }

    Optional<UserId> therapist() {
        return Optional.ofNullable(therapist.getValue()).map(TherapistProfile::id);
    }

    @Nullable
    UUID room() {
        Room chosen = room.getValue();
        return chosen == null ? null : chosen.id();
    }

    /** Empty until both day and time are there. */
    Optional<Instant> start() {
        LocalDate date = day.getValue();
        LocalTime hour = time.getValue();
        if (date == null || hour == null) return Optional.empty();
        return Optional.of(date.atTime(hour).atZone(services.clock().getZone()).toInstant());
    }
}
