package app.unknot.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** The sides of the claims screen. */
final class SectionLinks extends Nav {
    enum Side {
        QUEUES,
        FILES,
        REMITTANCES,
        SETTINGS
    }

    /** @param everywhere whether the person manages all places: one payment is for visits of many, and so is how the practice bills */
    SectionLinks(Side shown, boolean everywhere) {
        addClassNames("seg", "claim-sections");
        setAriaLabel(ClaimsText.CLAIMS.text());
        link(ClaimsText.WORK_QUEUES.text(), ClaimsView.class, shown == Side.QUEUES);
        link(ClaimsText.CLAIM_FILES.text(), OutboundView.class, shown == Side.FILES);
        if (!everywhere) return;
        link(ClaimsText.REMITTANCES.text(), RemittancesView.class, shown == Side.REMITTANCES);
        link(ClaimsText.SETTINGS.text(), ClaimSettingsView.class, shown == Side.SETTINGS);
    }

    private void link(String title, Class<? extends Component> screen, boolean current) {
        RouterLink link = new RouterLink(title, screen);
        if (current) link.getElement().setAttribute("aria-current", "page");
        add(link);
    }
}
