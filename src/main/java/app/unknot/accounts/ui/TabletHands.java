package app.unknot.accounts.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.tablets.TabletPins;
import app.unknot.shared.ui.Assets;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Gives the tablet into the client's hands and takes it back by PIN. */
public final class TabletHands {
    private TabletHands() {}

    /** From now on the server answers this page alone, until the PIN. */
    public static void give(TabletPins pins) {
        pins.handOverPage(session(), UI.getCurrentOrThrow().getUIId());
    }

    /**
     * The lock, over everything.
     *
     * @param unlocked runs once the PIN was right
     */
    public static Component lock(Runnable unlocked) {
        Div screen = new Div();
        screen.addClassName("workspace-host");
        Assets.module(screen, "kit/tablet-lock.js");
        Element lock = new Element("tablet-lock");
        lock.setAttribute("sign-in", AccountPages.SIGN_IN);
        lock.addEventListener("unlocked", event -> unlocked.run());
        screen.getElement().appendChild(lock);
        return screen;
    }

    private static HttpSession session() {
        return Optional.of(VaadinSession.getCurrent().getSession())
                .map(WrappedHttpSession.class::cast)
                .orElseThrow()
                .getHttpSession();
    }
}
