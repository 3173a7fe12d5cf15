package app.unknot.schedule.ui;

import app.unknot.practice.hours.OpeningHours;
import app.unknot.schedule.AppointmentRow;
import app.unknot.shared.Place;
import app.unknot.shared.PracticeClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Some days of the book, ready to be shown.
 *
 * @param rows all appointments that were found, also those that take no time
 * @param owners whose columns there can be: therapists or rooms, by name
 * @param choices the places of work between which one can choose; empty for none
 * @param oneAtATime whether only one place can be shown, because the clocks of the others differ
 * @param clock by which the columns are read
 */
record ShownDays(
        List<AppointmentRow> rows,
        Labels labels,
        Map<UUID, String> owners,
        List<Column> columns,
        List<Place> choices,
        boolean oneAtATime,
        OpeningHours hours,
        PracticeClock clock) {}
