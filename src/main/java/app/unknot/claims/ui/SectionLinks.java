package app.unknot.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** The sides of the claims screen. */
final class SectionLinks extends Nav {
    enum Side {
        QUEUES,
        FILES,
        REMITTANCES
    }

    /** @param payments whether the person takes payments in: one payment is for visits of many places */
    SectionLinks(Side shown, boolean payments) {
        addClassName("seg");
        setAriaLabel(ClaimsText.CLAIMS.text());
        link(ClaimsText.WORK_QUEUES.text(), ClaimsView.class, shown == Side.QUEUES);
        link(ClaimsText.CLAIM_FILES.text(), OutboundView.class, shown == Side.FILES);
        if (payments) link(ClaimsText.REMITTANCES.text(), RemittancesView.class, shown == Side.REMITTANCES);
    }

    private void link(String title, Class<? extends Component> screen, boolean current) {
        RouterLink link = new RouterLink(title, screen);
        if (current) link.getElement().setAttribute("aria-current", "page");
        add(link);
    }
}
