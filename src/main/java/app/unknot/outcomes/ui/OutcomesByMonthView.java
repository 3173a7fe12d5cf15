package app.unknot.outcomes.ui;

import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.practice.PracticePicture;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The rate month by month beside its table, and whether it is more than chance. */
@Route(OutcomePages.BY_MONTH)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class OutcomesByMonthView extends OutcomesPage {
    private final transient MonthNotes notes;

    OutcomesByMonthView(PracticeDesk desk, MonthNotes notes) {
        super(OutcomePages.BY_MONTH, OutcomesText.BY_MONTH.text(), "outcomes-by-month", desk);
        this.notes = notes;
    }

    @Override
    protected void show(PracticePicture picture, ListAddress address) {
        if (picture.detail().isEmpty()) put(new RateCard(picture, address));
        picture.detail().ifPresent(detail -> {
            Figure figure = narrowed(MonthFigure.of(picture, detail.months(), address));
            put(FigurePages.beside(figure, OutcomesView.shift(detail)));
            put(notes.card(picture.notes(), detail.months()));
            printed(List.of(Printed.of(figure)));
        });
    }
}
