package app.unknot.claims.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** The two sides of the claims screen. */
final class SectionLinks extends Nav {
    SectionLinks(boolean claims) {
        addClassName("seg");
        setAriaLabel("Claims");
        RouterLink queues = new RouterLink("Work queues", ClaimsView.class);
        RouterLink remittances = new RouterLink("Remittances", RemittancesView.class);
        (claims ? queues : remittances).getElement().setAttribute("aria-current", "page");
        add(queues, remittances);
    }
}
