package contacts;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;

/** What is around each screen. */
@Layout
@PermitAll
class Frame extends AppLayout {
    Frame() {
        addToNavbar(new DrawerToggle(), new H1("Contacts"));
        addToDrawer(new RouterLink("All", ListView.class));
    }
}
