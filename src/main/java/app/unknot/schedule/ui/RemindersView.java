package app.unknot.schedule.ui;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientRecord;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.SchedulePages;
import app.unknot.schedule.reminders.Reminded;
import app.unknot.schedule.reminders.ReminderRow;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.PagedRows;
import app.unknot.shared.ui.PlaceFilter;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom to remind of a visit on a day, how they want to be reached, and who has done it. No message is sent by itself. */
@Route(SchedulePages.REMINDERS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class RemindersView extends Page implements BeforeEnterObserver {
    private static final int AT_ONCE = 25;

    private final transient RemindersReading reading;
    private final transient VisitDownload download;
    private final DayField day;
    private final PlaceFilter where = new PlaceFilter(place -> go(place, null));
    private final Div message = new Div();
    private final Div body = new Div();
    private Places at = Places.EVERYWHERE;

    RemindersView(RemindersReading reading, VisitDownload download) {
        super(Density.TOUCH, RemindersText.REMINDERS.text(), "");
        this.reading = reading;
        this.download = download;
        day = DayField.any("", () -> reading.today(at));
        day.setAriaLabel(RemindersText.DAY_OF_THE_VISITS.text());
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) go(chosen(), change.getValue());
        });
        Div bar = new Div(day, where);
        bar.addClassNames("row", "wrap", "people-bar");
        message.getElement().setAttribute("role", "status");
        Div all = new Div(bar, message, body);
        all.addClassName("stack");
        add(all);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        at = where.showFrom(query, reading.choices());
        LocalDate usual = reading.usualDay(at);
        day.setValue(SchedulePlace.read(query, usual).day());
        message.removeAll();
        show();
    }

    private void go(@Nullable LocationId place, @Nullable LocalDate chosen) {
        Map<String, String> parameters = new HashMap<>();
        LocalDate shown = chosen == null ? day.getValue() : chosen;
        if (shown != null) parameters.put(SchedulePages.DAY_PARAMETER, shown.toString());
        if (place != null) parameters.put(PlaceFilter.PARAMETER, place.toString());
        UI.getCurrentOrThrow().navigate(RemindersView.class, QueryParameters.simple(parameters));
    }

    private @Nullable LocationId chosen() {
        return at.listed().stream().findFirst().orElse(null);
    }

    private void show() {
        LocalDate shown = day.getValue();
        List<ReminderRow> rows = reading.reminders().of(shown, at);
        long done = rows.stream().filter(row -> row.reminded().isPresent()).count();
        setLine(RemindersText.SO_MANY_REMINDED.text(Formats.longDay(shown), done, rows.size()));
        body.removeAll();
        Card card = new Card(RemindersText.WHO_COMES.text());
        if (rows.isEmpty()) card.add(new EmptyState(RemindersText.NOBODY_TO_REMIND.text()));
        else {
            ClientNames names = reading.names(rows);
            Map<UserId, String> people = new HashMap<>();
            card.add(new PagedRows(
                    rows.size(),
                    page -> rows.stream()
                            .skip((long) page * AT_ONCE)
                            .limit(AT_ONCE)
                            .map(row -> line(row, names.of(row.client()).name(), people))
                            .toList()));
        }
        body.add(card);
    }

    private Component line(ReminderRow row, String called, Map<UserId, String> people) {
        Anchor name = new Anchor(ClientPages.contact(row.client()), called);
        name.addClassNames("link", "strong");
        Div words = new Div(name, quiet(reading.visits(row, people)));
        row.reminded()
                .map(done -> reading.reminded(done, row.visits().getFirst().location(), people))
                .ifPresent(done -> words.add(quiet(done)));
        if (row.refused()) words.add(quiet(RemindersText.WANTS_NO_REMINDERS.text()));
        if (row.isTentative())
            words.add(StateLook.tag(AppointmentState.HOLD), quiet(RemindersText.TENTATIVE_YET.text()));
        Div acts = new Div();
        acts.addClassNames("row", "wrap");
        ClientRecord client = row.record();
        if (client == null) words.add(quiet(RemindersText.NOT_IN_YOUR_CARE.text()));
        else acts(row, client, called, acts);
        Div line = new Div(words, acts);
        line.addClassNames("list-row", "waitlist-row");
        line.getElement().setAttribute("data-test", "reminder");
        return line;
    }

    private void acts(ReminderRow row, ClientRecord client, String called, Div acts) {
        if (!row.refused() && !row.isTentative()) {
            acts.add(ReachWays.to(client, RemindersText.YOUR_VISIT.text(), row.message()));
            row.visits().forEach(visit -> acts.add(download.link(visit)));
            Optional<Reminded> done = row.reminded();
            if (done.isEmpty()) {
                if (reading.sending().isThere() && !client.contact().email().isBlank())
                    acts.add(Buttons.once(
                            RemindersText.SEND_THE_EMAIL.text(),
                            () -> act(
                                    () -> reading.sending().send(row.client(), row.shown()),
                                    RemindersText.EMAIL_IS_SENT.text(called))));
                acts.add(Buttons.once(
                        RemindersText.MARK_AS_REMINDED.text(),
                        () -> act(
                                () -> reading.reminders().note(row.client(), row.shown()),
                                RemindersText.IS_REMINDED.text(called))));
            } else if (!done.get().sent())
                acts.add(Buttons.once(
                        RemindersText.NOT_REMINDED_AFTER_ALL.text(),
                        () -> act(
                                () -> reading.reminders().takeBack(row.client(), row.shown()),
                                RemindersText.IS_NOT_REMINDED.text(called))));
        }
        acts.add(Buttons.once(
                row.refused() ? RemindersText.WANTS_REMINDERS.text() : RemindersText.NO_REMINDERS.text(),
                () -> act(
                        () -> reading.reminders().want(row.client(), row.refused()),
                        row.refused()
                                ? RemindersText.WILL_BE_REMINDED.text(called)
                                : RemindersText.WILL_NOT_BE_REMINDED.text(called))));
    }

    private void act(Runnable work, String done) {
        message.removeAll();
        try {
            work.run();
            Toast.show(done);
        } catch (Refused refused) {
            message.add(new NoteBox(Tone.CAUTION, refused.words()));
        }
        show();
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", "quiet");
        return line;
    }
}
