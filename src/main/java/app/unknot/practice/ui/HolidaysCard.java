package app.unknot.practice.ui;

import app.unknot.practice.VisitsAhead.Visit;
import app.unknot.practice.hours.HolidayDay;
import app.unknot.practice.hours.HolidayDay.Decision;
import app.unknot.practice.hours.Holidays;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The holidays of the next twelve months: closed or open, day by day. What nobody has decided is only proposed. */
final class HolidaysCard extends Div {
    private final transient Holidays holidays;
    private final transient Function<LocalDate, List<Visit>> booked;
    private final Map<LocalDate, ChoiceRow<Decision>> choices = new LinkedHashMap<>();
    private final boolean decides;
    private final boolean withLinks;

    /**
     * @param booked what is booked at all places on a day
     * @param decides whether the person manages all places; others read
     * @param withLinks whether the person sees the schedule
     */
    HolidaysCard(Holidays holidays, Function<LocalDate, List<Visit>> booked, boolean decides, boolean withLinks) {
        this.holidays = holidays;
        this.booked = booked;
        this.decides = decides;
        this.withLinks = withLinks;
        refresh();
    }

    private void refresh() {
        removeAll();
        choices.clear();
        List<HolidayDay> days = holidays.ahead();
        Div rows = new Div();
        days.forEach(day -> rows.add(row(day)));
        Paragraph line = new Paragraph(PracticeText.NOTHING_CLOSES_UNTIL.text());
        line.addClassNames("small", "quiet");
        Card card = new Card(PracticeText.HOLIDAYS.text(), line);
        add(card);
        if (days.isEmpty()) card.add(new EmptyState(PracticeText.NO_HOLIDAYS.text()));
        if (!decides || days.isEmpty()) {
            card.add(rows);
            return;
        }
        InputForm form = new InputForm("practice.holidays", PracticeText.HOLIDAYS.text(), rows);
        card.add(form.message(), rows, form.save(PracticeText.SAVE_THE_HOLIDAYS.text(), this::save, () -> {
            Toast.show(PracticeText.SAVED.text());
            refresh();
        }));
    }

    private Component row(HolidayDay day) {
        Span name = new Span(day.name());
        name.addClassName("strong");
        Div when =
                new Div(PracticeFormats.shortDay(day.day()) + ", " + day.day().getYear());
        when.addClassNames("small", "quiet");
        Div words = new Div(name, when);
        words.addClassName("grow");
        VisitLines visits = new VisitLines(withLinks);
        Div head = new Div(words);
        head.addClassNames("row", "wrap");
        if (day.decision() == Decision.PROPOSED) head.add(new Tag(Tone.ADVISE, PracticeText.PROPOSED.text()));
        else if (!decides) head.add(new Tag(Tone.PLAIN, words(day.decision())));
        if (decides) {
            ChoiceRow<Decision> choice = new ChoiceRow<>(
                    day.name(),
                    "seg-choice",
                    List.of(Decision.CLOSED, Decision.OPEN),
                    HolidaysCard::words,
                    chosen -> visits.show(chosen == Decision.CLOSED ? booked.apply(day.day()) : List.of()));
            choice.addClassName("seg");
            if (day.decision() != Decision.PROPOSED) choice.show(day.decision());
            choices.put(day.day(), choice);
            head.add(choice);
        }
        Div row = new Div(head, visits);
        row.addClassName("holiday");
        row.getElement().setAttribute("data-test", "holiday");
        return row;
    }

    private void save() {
        Map<LocalDate, Boolean> closed = new LinkedHashMap<>();
        choices.forEach((day, choice) ->
                choice.chosen().ifPresent(chosen -> closed.put(day, chosen == Decision.CLOSED)));
        holidays.decide(closed);
    }

    private static String words(Decision decision) {
        return switch (decision) {
            case PROPOSED -> PracticeText.PROPOSED.text();
            case CLOSED -> PracticeText.CLOSED.text();
            case OPEN -> PracticeText.OPEN.text();
        };
    }
}
