package app.unknot.schedule.ui;

import app.unknot.accounts.TherapistProfile;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.handover.VisitList;
import app.unknot.schedule.handover.Way;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.InputForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The visits that are to be given to a colleague. Those that can be are chosen already, what is unusual is left to the person, and what
 * cannot be says why.
 */
final class HandOverForm {
    private final Listed listed;
    private final TherapistProfile leaver;
    private final @Nullable TherapistProfile taker;
    private final Consumer<AppointmentRow> open;
    private final Map<AppointmentId, Checkbox> choices = new LinkedHashMap<>();
    private final Map<AppointmentId, Way> ways;
    private final Div body = new Div();
    private final Span words = new Span();
    private final NativeButton go;
    private final InputForm form;
    private Consumer<String> refused = why -> {};

    /**
     * What is listed.
     *
     * @param ways in the order of the visits; empty while nobody was chosen who takes them
     * @param clocks by which the times of a place are read
     */
    record Listed(VisitList list, List<Way> ways, Labels labels, Function<LocationId, PracticeClock> clocks) {}

    /**
     * @param open shows one visit, with all that can be done about it
     * @param give does it, or refuses
     * @param done hears how many were given
     */
    HandOverForm(
            Listed listed,
            TherapistProfile leaver,
            @Nullable TherapistProfile taker,
            Consumer<AppointmentRow> open,
            Consumer<List<Way>> give,
            Consumer<Integer> done) {
        this.listed = listed;
        this.leaver = leaver;
        this.taker = taker;
        this.open = open;
        ways = listed.ways().stream().collect(Collectors.toMap(Way::visit, Function.identity()));
        form = new InputForm(
                "schedule.hand-over." + leaver.id() + "." + (taker == null ? "" : taker.id()),
                HandOverText.HAND_OVER.text(),
                body);
        go = new NativeButton("", click -> give(give, done));
        go.add(words);
        go.addClassNames("btn", "primary");
        go.getElement().setAttribute("type", "button");
        body.addClassName("stack");
        Div lines = new Div();
        listed.list().visits().forEach(visit -> lines.add(line(visit.row())));
        body.add(form.message(), lines);
        if (taker == null) body.add(VisitParts.quiet(HandOverText.CHOOSE_WHO_TAKES_THEM.text()));
        else body.add(VisitParts.quiet(HandOverText.NO_MESSAGE_GOES_OUT.text()), VisitParts.row(go));
        count();
    }

    /**
     * @param words hears why nothing was given
     */
    HandOverForm whenRefused(Consumer<String> words) {
        refused = words;
        return this;
    }

    Card card() {
        return new Card(leaver.name(), body);
    }

    /** What was refused has changed the list, so the form gives way to the one that comes after it. */
    private void give(Consumer<List<Way>> give, Consumer<Integer> done) {
        List<Way> chosen = chosen();
        if (chosen.isEmpty()) return;
        Refused[] said = new Refused[1];
        form.act(
                () -> {
                    try {
                        give.accept(chosen);
                    } catch (Refused why) {
                        said[0] = why;
                        throw why;
                    }
                },
                () -> done.accept(chosen.size()));
        if (said[0] != null) {
            form.end();
            refused.accept(said[0].words());
        }
    }

    private List<Way> chosen() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(choice -> Objects.requireNonNull(ways.get(choice.getKey())))
                .toList();
    }

    private void count() {
        int count = chosen().size();
        String name = taker == null ? "" : taker.name();
        words.setText(count == 1 ? HandOverText.GIVE_ONE_TO.text(name) : HandOverText.GIVE_TO.text(count, name));
        go.setEnabled(count > 0);
    }

    private Component line(AppointmentRow row) {
        Labels labels = listed.labels();
        LocalDateTime there = LocalDateTime.ofInstant(
                row.startsAt(), listed.clocks().apply(row.location()).getZone());
        String when = PracticeFormats.shortDayAndTime(there.toLocalDate(), there.toLocalTime());
        String client = labels.client(row);
        Way way = ways.get(row.id());
        Div head = new Div();
        if (way != null && way.isOpen()) {
            Checkbox choice = new Checkbox(client + ", " + when, way.doubt().isEmpty());
            choice.addValueChangeListener(change -> count());
            choices.put(row.id(), choice);
            head.add(choice);
        } else {
            Span who = new Span(client + ", " + when);
            who.addClassName("strong");
            head.add(who);
        }
        String where = labels.where(row);
        head.add(VisitParts.quiet(labels.service(row) + (where.isEmpty() ? "" : ", " + where)));
        if (way != null) {
            if (!way.doubt().isEmpty()) head.add(VisitParts.said(way.doubt()));
            if (!way.refusal().isEmpty()) head.add(VisitParts.said(way.refusal()));
        }
        NativeButton show = Buttons.outlined(HandOverText.OPEN_THE_VISIT.text(), click -> open.accept(row));
        show.getElement().setAttribute("aria-label", HandOverText.OPEN_THE_VISIT.text() + ": " + client + ", " + when);
        Div line = new Div(head, show);
        line.addClassNames("list-row", "visit-row");
        line.getElement().setAttribute("data-test", "visit-ahead");
        return line;
    }
}
