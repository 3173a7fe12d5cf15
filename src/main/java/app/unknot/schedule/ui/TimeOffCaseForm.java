package app.unknot.schedule.ui;

import app.unknot.accounts.TherapistProfile;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.availability.TimeOffState;
import app.unknot.schedule.handover.VisitList;
import app.unknot.schedule.handover.Way;
import app.unknot.schedule.timeoff.TimeOffCase;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.InputForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** For each visit in a time off where it goes: to the next time, to a colleague, or nowhere, knowingly. Then the decision. */
final class TimeOffCaseForm {
    private final TimeOffCase known;
    private final @Nullable TherapistProfile colleague;
    private final Labels labels;
    private final Function<LocationId, PracticeClock> clocks;
    private final Map<AppointmentId, Way> next;
    private final Map<AppointmentId, Way> same;
    private final Map<AppointmentId, ChoiceRow<Goes>> choices = new LinkedHashMap<>();
    private final Div body = new Div();
    private final Span words = new Span();
    private final InputForm form;
    private Consumer<AppointmentRow> open = row -> {};

    /** What becomes of a visit. */
    private enum Goes {
        NEXT_TIME,
        COLLEAGUE,
        STAYS
    }

    /**
     * @param colleague who could take visits; null when nobody was chosen
     * @param same the ways to the colleague, in the order of the visits
     * @param clocks by which the times of a place are read
     */
    TimeOffCaseForm(
            TimeOffCase known,
            @Nullable TherapistProfile colleague,
            List<Way> same,
            Labels labels,
            Function<LocationId, PracticeClock> clocks) {
        this.known = known;
        this.colleague = colleague;
        this.labels = labels;
        this.clocks = clocks;
        this.next = byVisit(known.next());
        this.same = byVisit(same);
        form = new InputForm(
                "schedule.time-off." + known.row().id() + "." + (colleague == null ? "" : colleague.id()),
                TimeOffText.TIME_OFF.text(),
                body);
        body.addClassName("stack");
    }

    TimeOffCaseForm opening(Consumer<AppointmentRow> shows) {
        open = shows;
        return this;
    }

    /**
     * @param decide does it with the ways of what is moved, or refuses
     * @param refused hears why
     */
    TimeOffCaseForm deciding(Consumer<List<Way>> decide, Runnable done, Consumer<String> refused) {
        List<VisitList.Visit> visits = known.visits().visits();
        Div lines = new Div();
        visits.forEach(visit -> lines.add(line(visit.row())));
        if (visits.isEmpty()) lines.add(new EmptyState(TimeOffText.NO_VISITS_ARE_BOOKED.text()));
        body.add(form.message(), lines);
        boolean waits = known.row().state() == TimeOffState.REQUESTED;
        if (!waits && visits.isEmpty()) return this;
        NativeButton go = new NativeButton("", click -> decide(decide, done, refused));
        go.add(words);
        go.addClassNames("btn", "primary");
        go.getElement().setAttribute("type", "button");
        if (!visits.isEmpty()) body.add(VisitParts.quiet(TimeOffText.NO_MESSAGE_IS_SENT_TO_CLIENTS.text()));
        body.add(VisitParts.row(go));
        count();
        return this;
    }

    Card card() {
        int count = known.visits().visits().size();
        return new Card(
                count == 1 ? TimeOffText.ONE_VISIT_IS_BOOKED.text() : TimeOffText.VISITS_ARE_BOOKED.text(count), body);
    }

    private void decide(Consumer<List<Way>> decide, Runnable done, Consumer<String> refused) {
        List<Way> chosen = chosen();
        if (chosen.isEmpty() && known.row().state() != TimeOffState.REQUESTED) return;
        Refused[] said = new Refused[1];
        form.act(
                () -> {
                    try {
                        decide.accept(chosen);
                    } catch (Refused why) {
                        said[0] = why;
                        throw why;
                    }
                },
                done);
        if (said[0] != null) {
            form.end();
            refused.accept(said[0].words());
        }
    }

    private List<Way> chosen() {
        List<Way> ways = new ArrayList<>();
        choices.forEach((visit, choice) ->
                way(visit, choice.chosen().orElse(Goes.STAYS)).ifPresent(ways::add));
        return ways;
    }

    private Optional<Way> way(AppointmentId visit, Goes goes) {
        return switch (goes) {
            case NEXT_TIME -> Optional.ofNullable(next.get(visit));
            case COLLEAGUE -> Optional.ofNullable(same.get(visit));
            case STAYS -> Optional.empty();
        };
    }

    private void count() {
        int moved = chosen().size();
        int stay = known.visits().visits().size() - moved;
        if (known.row().state() != TimeOffState.REQUESTED)
            words.setText(moved == 1 ? TimeOffText.MOVE_ONE.text() : TimeOffText.MOVE_THEM.text(moved));
        else if (moved == 0 && stay == 0) words.setText(TimeOffText.APPROVE.text());
        else words.setText(TimeOffText.MOVE_AND_APPROVE.text(moved, stay));
    }

    private Component line(AppointmentRow row) {
        String client = labels.client(row);
        String when = at(row.startsAt(), row.location());
        Span who = new Span(client + ", " + when);
        who.addClassName("strong");
        Div head = new Div(who, VisitParts.quiet(labels.service(row)));
        List<Goes> possible = new ArrayList<>();
        for (Goes goes : Goes.values()) {
            Optional<Way> way = way(row.id(), goes);
            if (goes == Goes.STAYS || way.filter(Way::isOpen).isPresent()) possible.add(goes);
            way.map(one -> one.doubt() + one.refusal())
                    .filter(sentence -> !sentence.isEmpty())
                    .ifPresent(sentence -> head.add(VisitParts.said(words(row, goes) + ": " + sentence)));
        }
        ChoiceRow<Goes> choice = new ChoiceRow<>(
                TimeOffText.MOVE_NAME.text(client), "o", possible, goes -> words(row, goes), goes -> count());
        choice.addClassName("visit-ways");
        choice.show(usual(row, possible));
        choices.put(row.id(), choice);
        NativeButton show = Buttons.plain(HandOverText.OPEN_THE_VISIT.text(), click -> open.accept(row));
        show.getElement().setAttribute("aria-label", HandOverText.OPEN_THE_VISIT.text() + ": " + client + ", " + when);
        Div ends = new Div(choice, show);
        ends.addClassNames("row", "wrap");
        Div line = new Div(head, ends);
        line.addClassNames("list-row", "visit-row");
        line.getElement().setAttribute("data-test", "visit-in-time-off");
        return line;
    }

    /** What nothing speaks against is proposed; what is unusual is left to the person. */
    private Goes usual(AppointmentRow row, List<Goes> possible) {
        return possible.stream()
                .filter(goes -> way(row.id(), goes)
                        .filter(way -> way.objection() == null)
                        .isPresent())
                .findFirst()
                .orElse(Goes.STAYS);
    }

    private String words(AppointmentRow row, Goes goes) {
        return switch (goes) {
            case NEXT_TIME ->
                way(row.id(), goes)
                        .map(way -> at(way.to().startsAt(), row.location()))
                        .orElse("");
            case COLLEAGUE -> TimeOffText.SAME_TIME_WITH.text(colleague == null ? "" : colleague.firstName());
            case STAYS -> TimeOffText.STAYS.text();
        };
    }

    private String at(Instant moment, LocationId place) {
        LocalDateTime there =
                LocalDateTime.ofInstant(moment, clocks.apply(place).getZone());
        return PracticeFormats.shortDayAndTime(there.toLocalDate(), there.toLocalTime());
    }

    private static Map<AppointmentId, Way> byVisit(List<Way> ways) {
        return ways.stream().collect(Collectors.toMap(Way::visit, Function.identity()));
    }
}
