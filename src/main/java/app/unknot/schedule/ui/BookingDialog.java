package app.unknot.schedule.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientReference;
import app.unknot.practice.OfferedService;
import app.unknot.practice.PracticeSettings;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Booking;
import app.unknot.schedule.RoomUse;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Books one appointment. What speaks against it stands there before the button is tapped. */
final class BookingDialog {
    private static final int HOUR = 60;
    /** An hour and its turnover. */
    private static final Duration USUAL = Duration.ofMinutes(75);

    private final InputDialog dialog;
    private final ComboBox<ClientReference> client = new ComboBox<>(ScheduleText.CLIENT_BY_LAST_NAME.text());
    private final Select<OfferedService> service = new Select<>();
    private final TimeFields fields;
    private final Paragraph techniques = new Paragraph();
    private final Objecting objecting = new Objecting(ScheduleText.BOOK.text(), this::book);
    private final ScheduleServices services;
    private final @Nullable ClientReference known;
    private final Consumer<AppointmentId> afterwards;

    private BookingDialog(ScheduleServices services, Wish wish, Consumer<AppointmentId> afterwards) {
        this.services = services;
        this.afterwards = afterwards;
        known = wish.client();
        fields = new TimeFields(services, wish.therapist(), room(services, wish), wish.day(), wish.time(), this::look);
        client.setItems(query -> services.clients().search(query.getFilter().orElse(""), query.getPage()).stream());
        client.setItemLabelGenerator(one -> one.listName() + ", " + one.number());
        client.setVisible(known == null);
        client.addValueChangeListener(change -> look());
        service.setLabel(ScheduleText.SERVICE.text());
        service.setItems(services.catalogue().active());
        service.setItemLabelGenerator(OfferedService::title);
        usual(services).ifPresent(service::setValue);
        service.addValueChangeListener(change -> look());
        techniques.addClassNames("small", "quiet");
        techniques.getElement().setAttribute("data-test", "booking-techniques");
        Div form = new Div(client, service, fields, techniques, objecting.message());
        if (services.forManager()) form.add(new Paragraph(ScheduleText.BOOKING_ADDS_THE_THERAPIST.text()));
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

    static void open(ScheduleServices services, Wish wish, Consumer<AppointmentId> afterwards) {
        BookingDialog booking = new BookingDialog(services, wish, afterwards);
        booking.dialog.open();
        booking.look();
        if (booking.known == null) booking.client.focus();
    }

    /** What is booked most: an hour. */
    static Optional<OfferedService> usual(ScheduleServices services) {
        return services.catalogue().active().stream()
                .filter(one -> one.minutes() == HOUR)
                .findFirst();
    }

    /** The wanted room, or the first that nobody uses then. */
    private static @Nullable UUID room(ScheduleServices services, Wish wish) {
        UUID wanted = wish.room();
        if (wanted != null) return wanted;
        Instant start = wish.day()
                .atTime(wish.time())
                .atZone(services.clock().getZone())
                .toInstant();
        Instant end = start.plus(USUAL);
        Set<UUID> used = services.schedule().roomUse(wish.day(), wish.day()).stream()
                .filter(use -> use.from().isBefore(end) && use.until().isAfter(start))
                .map(RoomUse::room)
                .collect(Collectors.toSet());
        return services.settings().rooms().stream()
                .map(PracticeSettings.Room::id)
                .filter(id -> !used.contains(id))
                .findFirst()
                .orElse(null);
    }

    private void look() {
        Optional<Booking> wanted = wanted(false);
        objecting.show(wanted.flatMap(services.bookings()::objection));
        techniques.setText(wanted.map(this::allowedThen).orElse(""));
        techniques.setVisible(!techniques.getText().isEmpty());
    }

    /** What may be used on that day and for how long, when not everything may; else empty. */
    private String allowedThen(Booking wanted) {
        LocalDate day = LocalDate.ofInstant(wanted.startsAt(), services.clock().getZone());
        List<Technique> allowed = services.bookings().techniques(wanted.client(), day);
        OptionalInt most = services.bookings().minutes(wanted.client(), day);
        String length = most.isEmpty() ? "" : ScheduleText.HANDS_ON_TIME.text(most.getAsInt());
        if (allowed.size() == Technique.values().length) return length.strip();
        return ScheduleText.TECHNIQUES_FOR_THIS_CLIENT.text(
                length, allowed.stream().map(Technique::title).collect(Collectors.joining(", ")));
    }

    private void book(boolean knowingly) {
        Optional<Booking> wanted = wanted(knowingly);
        if (wanted.isEmpty()) throw new RefusedRequest(ScheduleText.CHOOSE_A_CLIENT_A_SERVICE.text());
        AppointmentId booked = services.bookings().book(wanted.get());
        dialog.close();
        Toast.show(ScheduleText.BOOKED.text(
                client().map(ClientReference::name).orElse(""),
                Formats.dayAndTime(wanted.get().startsAt(), services.clock().getZone())));
        afterwards.accept(booked);
    }

    private Optional<Booking> wanted(boolean knowingly) {
        OfferedService chosen = service.getValue();
        if (chosen == null) return Optional.empty();
        return client().flatMap(who -> fields.therapist()
                .flatMap(with -> fields.start()
                        .map(start -> new Booking(
                                who.id(), with, fields.room(), chosen.id(), start, chosen.minutes(), knowingly))));
    }

    private Optional<ClientReference> client() {
        return Optional.ofNullable(known == null ? client.getValue() : known);
    }
}
