package app.unknot.outcomes.ui;

import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.practice.PracticePicture;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How long it took until a response that the next visit confirmed, beside its table. */
@Route(OutcomePages.TIME_TO_RESPONSE)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class OutcomesOverTimeView extends OutcomesPage {
    OutcomesOverTimeView(PracticeDesk desk) {
        super(OutcomePages.TIME_TO_RESPONSE, OutcomesText.HOW_LONG_IT_TAKES.text(), "outcomes-time-to-response", desk);
    }

    @Override
    protected void show(PracticePicture picture, ListAddress address) {
        if (picture.detail().isEmpty()) put(new RateCard(picture, address));
        picture.detail().ifPresent(detail -> {
            Figure figure = narrowed(TimeFigure.of(picture, detail.times(), address));
            put(FigurePages.beside(figure));
            printed(List.of(Printed.of(figure)));
        });
    }
}
