package app.unknot.shell.signin;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.factors.passkeys.PasskeyAddresses;
import app.unknot.accounts.ui.PasskeyButton;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import app.unknot.shell.SceneArt;
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
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The sign-in. */
@Route(value = AccountPages.SIGN_IN, autoLayout = false)
@PageTitle("Sign in - Unknot")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {
    private final transient Accounts accounts;
    private final Div messages = new Div();
    private final Element name = input("username", "text", "username");

    LoginView(
            Accounts accounts,
            PracticeSettings settings,
            PasskeyAddresses addresses,
            ObjectProvider<PublicSignIns> publicSignIns) {
        this.accounts = accounts;
        addClassName("scene");
        app.unknot.shared.ui.Density.TOUCH.applyTo(this);
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", AccountPages.SIGN_IN);
        form.appendChild(new H1("Sign in").getElement(), messages.getElement());
        form.appendChild(field("Sign-in name", name));
        form.appendChild(field("Password", input("password", "password", "current-password")));
        Element button = new Element("button");
        button.setAttribute("type", "submit");
        button.setAttribute("class", "btn primary xl");
        button.setText("Sign in");
        form.appendChild(button);
        if (addresses
                .of(VaadinServletRequest.getCurrent().getHttpServletRequest())
                .isPresent())
            form.appendChild(PasskeyButton.signIn("Sign in with a passkey").getElement());
        publicSignIns.ifAvailable(known -> form.appendChild(list(known).getElement()));
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
                    "Wrong name or password, or too many attempts. Nothing is lost. Check both and try again, wait 15"
                            + " minutes, or ask your admin for a new code."));
        if (parameters.containsKey("busy"))
            messages.add(new NoteBox(Tone.CAUTION, "Many people are signing in right now. Try again in a moment."));
        if (parameters.containsKey(AccountPages.DONE_PARAMETER))
            messages.add(
                    new NoteBox(
                            Tone.ADVISE,
                            "This practice is already set up, so the set-up link no longer works. Sign in, or ask your admin for an invitation."));
        if (parameters.containsKey(AccountPages.WELCOME_PARAMETER))
            messages.add(new NoteBox(Tone.OK, "Your password is set. Sign in with it."));
        String tried = SignInRefusedHandler.takeTriedName(session());
        name.setAttribute("value", tried);
    }

    private static @Nullable HttpSession session() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(false);
    }

    private static Element field(String words, Element input) {
        Element label = new Element("label");
        label.setAttribute("class", "field");
        label.appendChild(new Span(words).getElement(), input);
        return label;
    }

    private static Element input(String name, String type, String autocomplete) {
        Element input = new Element("input");
        input.setAttribute("class", "input");
        input.setAttribute("name", name);
        input.setAttribute("type", type);
        input.setAttribute("autocomplete", autocomplete);
        input.setAttribute("autocapitalize", "none");
        input.setAttribute("required", true);
        return input;
    }

    private static Div list(PublicSignIns known) {
        Div box = new Div();
        box.addClassName("well");
        Span title = new Span("Demo practice");
        title.addClassName("strong");
        box.add(title);
        known.people().forEach(one -> box.add(new Paragraph(one.role() + ": " + one.name())));
        box.add(new Paragraph("Password for all: " + known.password()));
        return box;
    }
}
