package app.unknot.schedule.reminders;

import app.unknot.clients.ClientRecord;
import app.unknot.practice.Location;
import app.unknot.practice.Locations;
import app.unknot.practice.PracticeSettings;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.settings.MessageSettings;
import app.unknot.schedule.settings.ReminderWording;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.PracticeFormats;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a client's visits of a day into the practice's words. */
@Component
class ReminderWords {
    private final MessageSettings settings;
    private final Locations locations;
    private final PracticeSettings practice;

    ReminderWords(MessageSettings settings, Locations locations, PracticeSettings practice) {
        this.settings = settings;
        this.locations = locations;
        this.practice = practice;
    }

    /** The wording in force, read once for a list. */
    Writer writer() {
        ReminderWording wording = settings.wording();
        String name = practice.profile().name();
        return (client, visits) -> wording.message(facts(client, visits, name));
    }

    String practiceName() {
        return practice.profile().name();
    }

    private ReminderWording.Facts facts(ClientRecord client, List<AppointmentRow> visits, String practiceName) {
        Location location = locations.of(visits.getFirst().location());
        return new ReminderWording.Facts(
                client.goesBy(),
                PracticeFormats.longDay(location.dayOf(visits.getFirst().startsAt())),
                visits.stream()
                        .map(visit -> PracticeFormats.time(visit.startsAt(), location.zone()))
                        .reduce(ScheduleWords.AND_ALSO::text)
                        .orElseThrow(),
                locations.isOne() ? practiceName : location.name(),
                location.phone());
    }

    /** Writes one message. */
    interface Writer {
        String message(ClientRecord client, List<AppointmentRow> visits);
    }
}
