package app.unknot.schedule.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientReference;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.clients.ui.ClientPicker;
import app.unknot.practice.OfferedService;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Objection;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Books one appointment. What speaks against it stands there before the button is tapped. */
final class BookingDialog {
    private final InputDialog dialog;
    private final ClientPicker client;
    private final Select<OfferedService> service = new Select<>();
    private final TimeFields fields;
    private final Paragraph techniques = new Paragraph();
    private final Paragraph insurance = new Paragraph();
    private final Objecting objecting = new Objecting(ScheduleText.BOOK.text(), this::book);
    private final BookingChoices choices;
    private final Bookings bookings;
    private final @Nullable ClientReference known;
    private final Consumer<AppointmentId> afterwards;
    private Optional<ClientId> hinted = Optional.empty();
    private Function<LocalDate, String> hint = day -> "";

    private BookingDialog(
            BookingChoices choices,
            Bookings bookings,
            ClientSearch clients,
            Wish wish,
            Consumer<AppointmentId> afterwards) {
        this.choices = choices;
        this.bookings = bookings;
        this.afterwards = afterwards;
        known = wish.client();
        fields = new TimeFields(choices, wish, this::look);
        client = new ClientPicker(clients);
        client.setVisible(known == null);
        client.addValueChangeListener(change -> look());
        service.setLabel(ScheduleText.SERVICE.text());
        service.setItems(choices.services());
        service.setItemLabelGenerator(OfferedService::title);
        choices.usualService().ifPresent(service::setValue);
        service.addValueChangeListener(change -> look());
        techniques.addClassNames("small", "quiet");
        techniques.getElement().setAttribute("data-test", "booking-techniques");
        insurance.addClassNames("small", "quiet");
        insurance.getElement().setAttribute("data-test", "booking-insurance");
        Div form = new Div(client, service, fields, techniques, insurance, objecting.message());
        if (choices.forManager()) form.add(new Paragraph(ScheduleText.BOOKING_ADDS_THE_THERAPIST.text()));
        form.addClassNames("stack", "sched-form");
        dialog = new InputDialog(
                name(wish),
                known == null ? ScheduleText.BOOK_AN_APPOINTMENT.text() : ScheduleText.BOOK_2.text(known.name()),
                form);
        Density.TOUCH.applyTo(dialog);
        dialog.cancel(ScheduleText.CLOSE.text());
        dialog.getFooter().add(objecting.button());
        objecting.in(dialog.form());
    }

    /** What was left half filled comes back at the place that it was for. */
    private static String name(Wish wish) {
        ClientReference client = wish.client();
        return "schedule.book." + (client == null ? "" : client.id()) + "."
                + wish.day().toEpochDay() + "." + wish.time().toSecondOfDay();
    }

    static void open(
            BookingChoices choices,
            Bookings bookings,
            ClientSearch clients,
            Wish wish,
            Consumer<AppointmentId> afterwards) {
        BookingDialog booking = new BookingDialog(choices, bookings, clients, wish, afterwards);
        booking.dialog.open();
        booking.look();
        if (booking.known == null) booking.client.focus();
    }

    private void look() {
        Optional<Booking> wanted = wanted(false, "");
        objecting.show(fields.missing().map(Objection::refusal).or(() -> wanted.flatMap(bookings::objection)));
        techniques.setText(wanted.map(this::allowedThen).orElse(""));
        techniques.setVisible(!techniques.getText().isEmpty());
        insurance.setText(wanted.map(this::insuredThen).orElse(""));
        insurance.setVisible(!insurance.getText().isEmpty());
    }

    /** What insurance allows the client on that day; read once for each client that is chosen. */
    private String insuredThen(Booking wanted) {
        if (!hinted.equals(Optional.of(wanted.client()))) {
            hinted = Optional.of(wanted.client());
            hint = bookings.hint(wanted.client());
        }
        return hint.apply(choices.location(wanted.location()).dayOf(wanted.startsAt()));
    }

    /** What may be used on that day and for how long, when not everything may; else empty. */
    private String allowedThen(Booking wanted) {
        LocalDate day = choices.location(wanted.location()).dayOf(wanted.startsAt());
        List<Technique> allowed = bookings.techniques(wanted.client(), day);
        OptionalInt most = bookings.minutes(wanted.client(), day);
        String length = most.isEmpty() ? "" : ScheduleText.HANDS_ON_TIME.text(most.getAsInt());
        if (allowed.size() == Technique.values().length) return length.strip();
        return ScheduleText.TECHNIQUES_FOR_THIS_CLIENT.text(
                length, allowed.stream().map(Technique::title).collect(Collectors.joining(", ")));
    }

    private void book(boolean knowingly, String because) {
        fields.requireTime();
        Optional<Booking> wanted = wanted(knowingly, because);
        if (wanted.isEmpty()) throw new RefusedRequest(ScheduleText.CHOOSE_A_CLIENT_A_SERVICE.text());
        AppointmentId booked = bookings.book(wanted.get());
        dialog.close();
        Toast.show(ScheduleText.BOOKED.text(
                client().map(ClientReference::name).orElse(""),
                Formats.dayAndTime(
                        wanted.get().startsAt(),
                        choices.clock(wanted.get().location()).getZone())));
        afterwards.accept(booked);
    }

    private Optional<Booking> wanted(boolean knowingly, String because) {
        OfferedService chosen = service.getValue();
        if (chosen == null) return Optional.empty();
        return client().flatMap(who -> fields.therapist()
                .flatMap(with -> fields.start()
                        .map(start -> new Booking(
                                who.id(),
                                with,
                                fields.location(),
                                fields.room(),
                                chosen.id(),
                                start,
                                chosen.minutes(),
                                knowingly,
                                because))));
    }

    private Optional<ClientReference> client() {
        return Optional.ofNullable(known == null ? client.getValue() : known);
    }
}
