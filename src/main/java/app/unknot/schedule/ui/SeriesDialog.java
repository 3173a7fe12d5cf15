package app.unknot.schedule.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientReference;
import app.unknot.practice.OfferedService;
import app.unknot.schedule.Booking;
import app.unknot.schedule.planned.BookedSession;
import app.unknot.schedule.planned.PlanSeries;
import app.unknot.schedule.planned.SeriesOffer;
import app.unknot.schedule.planned.SeriesSession;
import app.unknot.schedule.planned.SeriesTime;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposes the sessions that a plan still asks for, books the chosen ones, and says line by line what became of them. */
final class SeriesDialog {
    /** Which list the button stands below. */
    private static final String LIST = "data-list";

    private static final String SEEN = "element.getAttribute('" + LIST + "')";

    private final InputDialog dialog;
    private final Select<OfferedService> service = new Select<>();
    private final TimeFields fields;
    private final Div lines = new Div();
    private final Div message = new Div();
    private final Span words = new Span();
    private final NativeButton go = new NativeButton("");
    private final List<SeriesLine> choices = new ArrayList<>();
    private final PlanSeries series;
    private final ClientReference client;
    private final Runnable afterwards;
    private Optional<SeriesOffer> shown = Optional.empty();
    /** Which list is the newest, counted from the first. */
    private int list;

    private SeriesDialog(
            BookingChoices offers, PlanSeries series, Wish wish, ClientReference client, int minutes, Runnable done) {
        this.series = series;
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
        // The browser says which list it showed when the button was tapped: what was typed a moment before may have
        // made another one.
        go.getElement()
                .addEventListener(
                        "click",
                        click -> form().act(
                                        () -> book(
                                                click.getEventData().get(SEEN).asString("")),
                                        () -> {}))
                .addEventData(SEEN);
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
            PlanSeries series,
            Wish wish,
            ClientReference client,
            int minutes,
            Runnable afterwards) {
        SeriesDialog opened = new SeriesDialog(offers, series, wish, client, minutes, afterwards);
        opened.propose();
        opened.dialog.open();
    }

    private void propose() {
        lines.removeAll();
        message.removeAll();
        choices.clear();
        go.getElement().setAttribute(LIST, String.valueOf(++list));
        Optional<Booking> first = first();
        shown = first.map(series::offer);
        if (first.isEmpty()) say(Tone.CAUTION, fields.missing().orElseGet(ScheduleText.CHOOSE_A_SERVICE_A_DAY::text));
        shown.ifPresent(this::show);
        count();
    }

    private void show(SeriesOffer offer) {
        if (offer.sessions().isEmpty()) say(Tone.OK, ScheduleText.ALL_SESSIONS_OF_THE_PLAN.text());
        Optional<String> common = offer.commonDoubt();
        common.ifPresent(doubt -> say(Tone.CAUTION, doubt));
        for (SeriesSession session : offer.sessions()) {
            SeriesLine line = new SeriesLine(session, common.isPresent(), this::count);
            choices.add(line);
            lines.add(line);
        }
    }

    private List<SeriesTime> chosen() {
        return choices.stream().flatMap(line -> line.chosen().stream()).toList();
    }

    private void count() {
        int count = chosen().size();
        boolean inDoubt = shown.flatMap(SeriesOffer::commonDoubt).isPresent();
        words.setText((inDoubt ? ScheduleText.BOOK_ANYWAY : ScheduleText.BOOK_2).text(sessions(count)));
        go.setEnabled(count > 0);
    }

    private InputForm form() {
        return dialog.form();
    }

    /**
     * @param seen which list was on the screen; when it is not the newest, nothing is booked
     */
    private void book(String seen) {
        if (!seen.equals(String.valueOf(list))) throw new RefusedRequest(ScheduleText.LOOK_AT_THE_LIST.text());
        if (shown.isEmpty()) return;
        List<BookedSession> results;
        try {
            results = series.book(shown.get(), chosen());
        } catch (RefusedRequest refused) {
            propose();
            throw refused;
        }
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

    static String slot(LocalDateTime start) {
        return PracticeFormats.shortDayAndTime(start.toLocalDate(), start.toLocalTime());
    }

    private void say(Tone tone, String sentence) {
        message.add(new NoteBox(tone, sentence));
    }

    private Optional<Booking> first() {
        OfferedService chosen = service.getValue();
        if (chosen == null) return Optional.empty();
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
                                false)));
    }

    private static String sessions(int count) {
        return count == 1 ? ScheduleText.N1_SESSION.text() : ScheduleText.SESSIONS.text(count);
    }
}
