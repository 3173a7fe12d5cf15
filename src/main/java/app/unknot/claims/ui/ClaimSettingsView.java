package app.unknot.claims.ui;

import app.unknot.claims.ClaimPages;
import app.unknot.claims.settings.ClaimSettings;
import app.unknot.claims.settings.DirectConnections;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** How the practice bills, and with whom it exchanges files. */
@Route(ClaimPages.SETTINGS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class ClaimSettingsView extends Page {
    ClaimSettingsView(ClaimSettings settings, DirectConnections connections) {
        super(Density.DESK, ClaimsText.CLAIM_SETTINGS.text(), ClaimsText.WHAT_IS_FROZEN_STAYS.text());
        ClaimSettings.Shown shown = settings.shown();
        addActions(new SectionLinks(SectionLinks.Side.SETTINGS, true));
        Div exchange = new Div(ClearinghouseCard.create(settings, shown), DirectCard.create(connections));
        exchange.addClassName("stack");
        Div columns = new Div(BillingCard.create(settings, shown), exchange);
        columns.addClassName("claim-settings");
        add(columns);
    }
}
