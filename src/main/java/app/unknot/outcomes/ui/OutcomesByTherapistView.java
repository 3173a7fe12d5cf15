package app.unknot.outcomes.ui;

import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.practice.PracticePicture;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Therapists in a funnel beside their table: who differs by more than chance, and never who is best. */
@Route(OutcomePages.BY_THERAPIST)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class OutcomesByTherapistView extends OutcomesPage {
    OutcomesByTherapistView(PracticeDesk desk) {
        super(OutcomePages.BY_THERAPIST, OutcomesText.BY_THERAPIST.text(), "outcomes-by-therapist", desk);
    }

    @Override
    protected void show(PracticePicture picture, ListAddress address) {
        if (picture.detail().isEmpty()) put(new RateCard(picture, address));
        picture.detail().ifPresent(detail -> {
            Figure figure = narrowed(FunnelFigure.of(picture, detail.therapists(), desk()::name, address));
            put(FigurePages.beside(figure));
            printed(List.of(Printed.of(figure)));
        });
    }
}
