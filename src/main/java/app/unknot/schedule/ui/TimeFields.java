package app.unknot.schedule.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.practice.Location;
import app.unknot.practice.Room;
import app.unknot.schedule.booking.ClockChanges;
import app.unknot.shared.LocationId;
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

/** With whom, where and when. Where is asked only where there is more than one place; when is by the clock of the place. */
final class TimeFields extends Div {
    private final Select<Location> location = new Select<>();
    private final Select<TherapistProfile> therapist = new Select<>();
    private final Select<Room> room = new Select<>();
    private final DayField day;
    private final TimeField time = new TimeField(ScheduleText.START.text());
    private final transient BookingChoices choices;
    private LocationId place;

    TimeFields(BookingChoices choices, Wish wish, Runnable changed) {
        this.choices = choices;
        this.place = choices.proposed(wish);
        day = DayField.fromToday(
                ScheduleText.DAY.text(), () -> choices.clock(place).today());
        addClassName("sched-fields");
        List<Location> locations = choices.locations();
        location.setLabel(ScheduleText.LOCATION.text());
        location.setItems(locations);
        location.setItemLabelGenerator(Location::name);
        locations.stream().filter(one -> one.id().equals(place)).findFirst().ifPresent(location::setValue);
        location.setVisible(locations.size() > 1);
        therapist.setLabel(ScheduleText.THERAPIST.text());
        therapist.setItemLabelGenerator(TherapistProfile::name);
        room.setLabel(ScheduleText.ROOM.text());
        room.setItemLabelGenerator(one -> one == null ? ScheduleText.NO_ROOM.text() : one.name());
        room.setEmptySelectionAllowed(true);
        room.setEmptySelectionCaption(ScheduleText.NO_ROOM.text());
        offer(wish.therapist(), wish.room());
        day.setMin(choices.clock(place).today());
        day.setValue(wish.day());
        time.setStep(Duration.ofMinutes(15));
        time.setValue(wish.time());
        location.addValueChangeListener(change -> {
            place = change.getValue().id();
            offer(therapist().orElse(null), null);
            day.setMin(choices.clock(place).today());
            changed.run();
        });
        therapist.addValueChangeListener(change -> changed.run());
        room.addValueChangeListener(change -> changed.run());
        day.addValueChangeListener(change -> changed.run());
        time.addValueChangeListener(change -> changed.run());
        add(location, therapist, room, day, time);
    }

    private void offer(@Nullable UserId with, @Nullable UUID where) {
        List<TherapistProfile> therapists = choices.therapists(List.of(place));
        therapist.setItems(therapists);
        therapists.stream()
                .filter(one -> one.id().equals(with) || therapists.size() == 1)
                .findFirst()
                .ifPresent(therapist::setValue);
        therapist.setReadOnly(therapists.size() == 1);
        List<Room> rooms = choices.rooms(List.of(place));
        room.setItems(rooms);
        rooms.stream().filter(one -> one.id().equals(where)).findFirst().ifPresent(room::setValue);
    }

    LocationId location() {
        return place;
    }

    Optional<UserId> therapist() {
        return Optional.ofNullable(therapist.getValue()).map(TherapistProfile::id);
    }

    @Nullable
    UUID room() {
        Room chosen = room.getValue();
        return chosen == null ? null : chosen.id();
    }

    /** What is said of a time that the clocks leave out that day; empty when they do not. */
    Optional<String> missing() {
        LocalDate date = day.getValue();
        LocalTime hour = time.getValue();
        if (date == null || hour == null) return Optional.empty();
        return ClockChanges.missing(date.atTime(hour), choices.clock(place).getZone());
    }

    /**
     * @throws RefusedRequest when the clocks leave that time out
     */
    void requireTime() {
        missing().ifPresent(sentence -> {
            throw new RefusedRequest(sentence);
        });
    }

    /** Empty until both day and time are there, and when there is no such time. */
    Optional<Instant> start() {
        LocalDate date = day.getValue();
        LocalTime hour = time.getValue();
        if (date == null || hour == null) return Optional.empty();
        return missing().isPresent()
                ? Optional.empty()
                : Optional.of(
                        date.atTime(hour).atZone(choices.clock(place).getZone()).toInstant());
    }
}
