package app.unknot.claims.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** The two sides of the claims screen. */
final class SectionLinks extends Nav {
    SectionLinks(boolean claims) {
        addClassName("seg");
        setAriaLabel(ClaimsText.CLAIMS.text());
        RouterLink queues = new RouterLink(ClaimsText.WORK_QUEUES.text(), ClaimsView.class);
        RouterLink remittances = new RouterLink(ClaimsText.REMITTANCES.text(), RemittancesView.class);
        (claims ? queues : remittances).getElement().setAttribute("aria-current", "page");
        add(queues, remittances);
    }
}
