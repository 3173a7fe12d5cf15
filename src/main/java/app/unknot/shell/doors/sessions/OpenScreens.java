package app.unknot.shell.doors.sessions;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Each tab has a screen on the server. A session has a few at most: the oldest closes, and loads again when somebody returns to it. */
@Component
final class OpenScreens implements VaadinServiceInitListener {
    /** Where somebody who is not signed in fills in a form and takes time for it. */
    private static final Set<String> FORMS = Set.of("setup", "welcome");

    private static final Duration FOR_A_FORM = Duration.ofMinutes(15);

    private final int most;

    OpenScreens(@Value("${unknot.session.screens}") int most) {
        this.most = most;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::opened);
    }

    private void opened(UIInitEvent event) {
        VaadinSession session = event.getUI().getSession();
        session.getUIs().stream()
                .filter(ui -> !ui.equals(event.getUI()) && !ui.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId).reversed())
                .skip(Math.max(0, most - 1L))
                .forEach(UI::close);
        VaadinRequest request = VaadinRequest.getCurrent();
        String location = Optional.ofNullable(request.getParameter("location")).orElse("");
        if (request.getUserPrincipal() == null && FORMS.contains(location))
            session.getSession().setMaxInactiveInterval((int) FOR_A_FORM.toSeconds());
    }
}
