package app.unknot.schedule.ui;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.schedule.SchedulePages;
import app.unknot.schedule.handover.HandOvers;
import app.unknot.schedule.handover.VisitList;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The visits ahead of a therapist who leaves or is away, and who takes them. */
@Route(SchedulePages.HAND_OVER)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class HandOverView extends Page implements BeforeEnterObserver {
    private static final String TO_PARAMETER = "to";

    private final transient HandOvers handOvers;
    private final transient BookingChoices choices;
    private final transient AppointmentDialogs dialogs;
    private final transient Labels.Finder labels;
    private final Select<TherapistProfile> from = chooser(HandOverText.WHOSE_VISITS.text());
    private final Select<TherapistProfile> to = chooser(HandOverText.TAKES.text());
    private final Div body = new Div();

    HandOverView(HandOvers handOvers, BookingChoices choices, AppointmentDialogs dialogs, Labels.Finder labels) {
        super(Density.DESK, HandOverText.HAND_OVER.text(), "");
        this.handOvers = handOvers;
        this.choices = choices;
        this.dialogs = dialogs;
        this.labels = labels;
        from.addValueChangeListener(change -> {
            if (change.isFromClient()) go(change.getValue(), null);
        });
        to.addValueChangeListener(change -> {
            if (change.isFromClient()) go(from.getValue(), change.getValue());
        });
        Div who = new Div(from, to);
        who.addClassNames("row", "wrap", "visit-choices");
        body.addClassName("stack");
        add(who, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        List<TherapistProfile> whose = handOvers.whose();
        from.setItems(whose);
        from.setValue(find(whose, query, SchedulePages.FROM_PARAMETER).orElse(null));
        TherapistProfile leaver = from.getValue();
        List<TherapistProfile> takers = choices.colleagues().stream()
                .filter(one -> leaver == null || !one.id().equals(leaver.id()))
                .toList();
        to.setItems(takers);
        to.setVisible(leaver != null);
        to.setValue(find(takers, query, TO_PARAMETER).orElse(takers.size() == 1 ? takers.getFirst() : null));
        show();
    }

    private void show() {
        body.removeAll();
        TherapistProfile leaver = from.getValue();
        if (leaver == null) {
            setLine("");
            body.add(new Card(HandOverText.HAND_OVER.text(), new EmptyState(HandOverText.CHOOSE_WHOSE_VISITS.text())));
            return;
        }
        VisitList list = handOvers.ahead(leaver.id());
        setLine(line(leaver, list));
        if (list.visits().isEmpty()) {
            body.add(new Card(leaver.name(), new EmptyState(HandOverText.NOTHING_IS_BOOKED_AHEAD.text())));
            return;
        }
        TherapistProfile taker = to.getValue();
        body.add(new HandOverForm(
                        new HandOverForm.Listed(
                                list,
                                taker == null ? List.of() : handOvers.ways(list, taker.id()),
                                labels.of(list.visits().stream()
                                        .map(VisitList.Visit::row)
                                        .toList()),
                                choices::clock),
                        leaver,
                        taker,
                        row -> dialogs.show(row, changed -> show()),
                        chosen -> handOvers.move(list, chosen),
                        given -> done(given, taker))
                .whenRefused(this::showAgain)
                .card());
        if (list.more()) body.add(new NoteBox(Tone.ADVISE, HandOverText.MORE_AFTER_THESE.text(VisitList.AT_MOST)));
    }

    private void done(int given, @Nullable TherapistProfile taker) {
        Toast.show(HandOverText.WERE_GIVEN_TO.text(given, taker == null ? "" : taker.name()));
        show();
    }

    /** Something was refused: the list is read again, and says why above it. */
    private void showAgain(String why) {
        show();
        body.addComponentAsFirst(new NoteBox(Tone.CAUTION, why));
    }

    private String line(TherapistProfile leaver, VisitList list) {
        int count = list.visits().size();
        String visits = count == 1 && !list.more()
                ? HandOverText.ONE_VISIT_AHEAD.text(leaver.name())
                : HandOverText.VISITS_AHEAD.text(leaver.name(), list.more() ? count + "+" : String.valueOf(count));
        boolean works = choices.colleagues().stream().anyMatch(one -> one.id().equals(leaver.id()));
        return works ? visits : visits + " " + HandOverText.NO_LONGER_TREATS_HERE.text();
    }

    private static void go(@Nullable TherapistProfile whose, @Nullable TherapistProfile takes) {
        Map<String, String> query = new HashMap<>();
        if (whose != null) query.put(SchedulePages.FROM_PARAMETER, whose.id().toString());
        if (takes != null) query.put(TO_PARAMETER, takes.id().toString());
        UI.getCurrentOrThrow().navigate(HandOverView.class, QueryParameters.simple(query));
    }

    private static Optional<TherapistProfile> find(
            List<TherapistProfile> among, QueryParameters query, String parameter) {
        return query.getSingleParameter(parameter)
                .flatMap(HandOverView::id)
                .flatMap(id -> among.stream().filter(one -> one.id().equals(id)).findFirst());
    }

    private static Optional<UserId> id(String text) {
        try {
            return Optional.of(new UserId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Select<TherapistProfile> chooser(String label) {
        Select<TherapistProfile> select = new Select<>();
        select.setLabel(label);
        select.setItemLabelGenerator(TherapistProfile::name);
        return select;
    }
}
