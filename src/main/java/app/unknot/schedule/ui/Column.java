package app.unknot.schedule.ui;

import app.unknot.accounts.UserId;
import app.unknot.practice.hours.PlaceDay;
import app.unknot.schedule.AppointmentRow;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One column of the schedule: a day of a therapist or of a room.
 *
 * @param title at its head
 * @param whom ends "Book Tuesday 10:30 ...", such as {@code with Maya Okafor} or {@code in Room 1}
 * @param therapist whose it is; null in a room's column of a manager
 * @param location where what is booked here is to be; null when it is still to be chosen
 * @param room whose it is; null in a therapist's column
 * @param leaver whether it is a therapist's who no longer works there: nothing more is booked, and what is left can be handed over
 * @param closed when nobody is received there that day, and why
 * @param inUse when the room is a colleague's, or the therapist is at another place
 */
record Column(
        String title,
        String whom,
        LocalDate day,
        @Nullable UserId therapist,
        @Nullable LocationId location,
        @Nullable UUID room,
        boolean leaver,
        List<PlaceDay.Stretch> closed,
        List<AppointmentRow> appointments,
        List<InUse> inUse) {}
