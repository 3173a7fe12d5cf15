package app.unknot.shell;

import app.unknot.accounts.Accounts;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import app.unknot.shell.demo.DemoSignIns;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.annotation.Value;

/** The sign-in. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in - Unknot")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {
    private final transient Accounts accounts;
    private final Div messages = new Div();

    LoginView(Accounts accounts, PracticeSettings settings, @Value("${unknot.demo}") boolean demo) {
        this.accounts = accounts;
        addClassName("scene");
        app.unknot.shared.ui.Density.TOUCH.applyTo(this);
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "login");
        form.appendChild(new H1("Sign in").getElement(), messages.getElement());
        form.appendChild(field("Sign-in name", "username", "text", "username"));
        form.appendChild(field("Password", "password", "password", "current-password"));
        Element button = new Element("button");
        button.setAttribute("type", "submit");
        button.setAttribute("class", "btn primary xl");
        button.setText("Sign in");
        form.appendChild(button);
        if (demo) form.appendChild(demoSignIns().getElement());
        Div side = new Div();
        side.addClassName("form");
        side.getElement().appendChild(form);
        add(new SceneArt(settings.profile().name()), side);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!accounts.setUpIsDone()) {
            event.forwardTo(SetUpView.class);
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        messages.removeAll();
        if (parameters.containsKey("error"))
            messages.add(new NoteBox(
                    Tone.CAUTION,
                    "That name and password do not fit together, or this device has tried too often. Nothing is lost. Try again,"
                            + " or ask your admin for a code."));
        if (parameters.containsKey("busy"))
            messages.add(new NoteBox(Tone.CAUTION, "Many people are signing in right now. Try again in a moment."));
        if (parameters.containsKey("welcome"))
            messages.add(new NoteBox(Tone.OK, "Your password is set. Sign in with it."));
    }

    private static Element field(String words, String name, String type, String autocomplete) {
        Element label = new Element("label");
        label.setAttribute("class", "field");
        Element caption = new Span(words).getElement();
        Element input = new Element("input");
        input.setAttribute("class", "input");
        input.setAttribute("name", name);
        input.setAttribute("type", type);
        input.setAttribute("autocomplete", autocomplete);
        input.setAttribute("autocapitalize", "none");
        input.setAttribute("required", true);
        label.appendChild(caption, input);
        return label;
    }

    private static Div demoSignIns() {
        Div box = new Div();
        box.addClassName("well");
        Span title = new Span("Demo practice");
        title.addClassName("strong");
        box.add(title);
        DemoSignIns.ALL.forEach(one -> box.add(new Paragraph(one.role() + ": " + one.name())));
        box.add(new Paragraph("Password for all: " + DemoSignIns.PASSWORD));
        return box;
    }
}
