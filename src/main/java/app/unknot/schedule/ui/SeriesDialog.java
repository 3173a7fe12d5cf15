package app.unknot.schedule.ui;

import app.unknot.clients.ClientReference;
import app.unknot.practice.OfferedService;
import app.unknot.schedule.Booking;
import app.unknot.schedule.planned.BookedSession;
import app.unknot.schedule.planned.PlanBookings;
import app.unknot.schedule.planned.ProposedSession;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes the sessions that a plan still asks for, books the chosen ones, and says line by line what became of them. */
final class SeriesDialog {
    private final InputDialog dialog;
    private final Select<OfferedService> service = new Select<>();
    private final TimeFields fields;
    private final Div lines = new Div();
    private final Div message = new Div();
    private final Span words = new Span();
    private final NativeButton go = new NativeButton("", click -> form().act(this::book, () -> {}));
    private final Map<LocalDateTime, Checkbox> choices = new LinkedHashMap<>();
    private final PlanBookings bookings;
    private final ClientReference client;
    private final Runnable afterwards;

    private SeriesDialog(
            BookingChoices offers,
            PlanBookings bookings,
            Wish wish,
            ClientReference client,
            int minutes,
            Runnable done) {
        this.bookings = bookings;
        this.client = client;
        this.afterwards = done;
        List<OfferedService> offered = offers.services();
        service.setLabel(ScheduleText.SERVICE.text());
        service.setItems(offered);
        service.setItemLabelGenerator(OfferedService::title);
        offered.stream().filter(one -> one.minutes() == minutes).findFirst().ifPresent(service::setValue);
        fields = new TimeFields(offers, wish, this::propose);
        service.addValueChangeListener(change -> propose());
        lines.addClassName("sched-series");
        lines.getElement().setAttribute("role", "group");
        lines.getElement().setAttribute("aria-label", ScheduleText.PROPOSED_SESSIONS.text());
        go.add(words);
        go.addClassNames("btn", "primary");
        go.getElement().setAttribute("type", "button");
        Div form = new Div(new Paragraph(ScheduleText.CHOOSE_THE_DAY_AND_TIME.text()), service, fields, message, lines);
        form.addClassNames("stack", "sched-form");
        dialog =
                new InputDialog("schedule.series." + client.id(), ScheduleText.PLAN_SESSIONS.text(client.name()), form);
        Density.TOUCH.applyTo(dialog);
        dialog.cancel(ScheduleText.CLOSE.text());
        dialog.getFooter().add(go);
    }

    static void open(
            BookingChoices offers,
            PlanBookings bookings,
            Wish wish,
            ClientReference client,
            int minutes,
            Runnable afterwards) {
        SeriesDialog series = new SeriesDialog(offers, bookings, wish, client, minutes, afterwards);
        series.propose();
        series.dialog.open();
    }

    private void propose() {
        lines.removeAll();
        message.removeAll();
        choices.clear();
        Optional<Booking> first = first();
        if (first.isEmpty()) say(Tone.CAUTION, fields.missing().orElseGet(ScheduleText.CHOOSE_A_SERVICE_A_DAY::text));
        else {
            List<ProposedSession> proposed = bookings.propose(first.get());
            if (proposed.isEmpty()) say(Tone.OK, ScheduleText.ALL_SESSIONS_OF_THE_PLAN.text());
            proposed.forEach(session -> lines.add(line(session)));
        }
        count();
    }

    private Div line(ProposedSession session) {
        Div line = new Div();
        line.addClassName("sched-proposal");
        LocalDateTime start = session.proposed();
        if (start == null) {
            line.add(
                    Icons.CAUTION.create(),
                    new Span(
                            ScheduleText.SESSION_WAS_TAKEN_AND_NOTHING.text(session.number(), slot(session.wanted()))));
            return line;
        }
        Checkbox choice = new Checkbox(ScheduleText.SESSION_2.text(session.number(), slot(start)), true);
        choice.addValueChangeListener(change -> count());
        choices.put(start, choice);
        line.add(choice);
        if (session.isMoved()) {
            Span moved = new Span(ScheduleText.WAS_TAKEN.text(slot(session.wanted())));
            moved.addClassNames("small", "quiet");
            line.add(moved);
        }
        return line;
    }

    private List<LocalDateTime> chosen() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        int count = chosen().size();
        words.setText(ScheduleText.BOOK_2.text(sessions(count)));
        go.setEnabled(count > 0);
    }

    private InputForm form() {
        return dialog.form();
    }

    private void book() {
        Optional<Booking> first = first();
        if (first.isEmpty()) return;
        List<BookedSession> results = bookings.bookAll(first.get(), chosen());
        long booked = results.stream().filter(BookedSession::isBooked).count();
        lines.removeAll();
        message.removeAll();
        choices.clear();
        say(
                booked == results.size() ? Tone.OK : Tone.CAUTION,
                ScheduleText.BOOKED_OF_FOR.text(booked, sessions(results.size()), client.name()));
        results.forEach(result -> lines.add(line(result)));
        service.setVisible(false);
        fields.setVisible(false);
        go.setVisible(false);
        // The tapped button is gone: the keyboard goes on in what became of it, and can scroll there.
        lines.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", ScheduleText.RESULTS.text());
        lines.getElement().callJsFunction("focus");
        if (booked > 0) afterwards.run();
    }

    private static Div line(BookedSession result) {
        Div line = new Div(
                (result.isBooked() ? Icons.OK : Icons.CAUTION).create(),
                new Span(slot(result.start()) + ": "
                        + (result.isBooked() ? ScheduleText.BOOKED_2.text() : result.refusal())));
        line.addClassName("sched-proposal");
        return line;
    }

    private static String slot(LocalDateTime start) {
        return PracticeFormats.shortDayAndTime(start.toLocalDate(), start.toLocalTime());
    }

    private void say(Tone tone, String sentence) {
        message.add(new NoteBox(tone, sentence));
    }

    private Optional<Booking> first() {
        OfferedService chosen = service.getValue();
        if (chosen == null) return Optional.empty();
        // The person sees each time before it is booked, so what is unusual about one needs no second question.
        return fields.therapist()
                .flatMap(with -> fields.start()
                        .map(start -> new Booking(
                                client.id(),
                                with,
                                fields.location(),
                                fields.room(),
                                chosen.id(),
                                start,
                                chosen.minutes(),
                                true)));
    }

    private static String sessions(int count) {
        return count == 1 ? ScheduleText.N1_SESSION.text() : ScheduleText.SESSIONS.text(count);
    }
}
