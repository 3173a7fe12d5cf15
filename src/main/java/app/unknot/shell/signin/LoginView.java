package app.unknot.shell.signin;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.factors.passkeys.PasskeyAddresses;
import app.unknot.accounts.ui.PasskeyButton;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.ScreenTitle;
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
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The sign-in. */
@Route(value = AccountPages.SIGN_IN, autoLayout = false)
@DynamicPageTitle(ScreenTitle.class)
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
        form.appendChild(new H1(SigninText.SIGN_IN.text()).getElement(), messages.getElement());
        form.appendChild(field(SigninText.SIGN_IN_NAME.text(), name));
        form.appendChild(field(SigninText.PASSWORD.text(), input("password", "password", "current-password")));
        Element button = new Element("button");
        button.setAttribute("type", "submit");
        button.setAttribute("class", "btn primary xl");
        button.setText(SigninText.SIGN_IN.text());
        form.appendChild(button);
        if (addresses
                .of(VaadinServletRequest.getCurrent().getHttpServletRequest())
                .isPresent())
            form.appendChild(PasskeyButton.signIn(SigninText.SIGN_IN_WITH_A_PASSKEY.text())
                    .getElement());
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
            messages.add(new NoteBox(Tone.CAUTION, SigninText.WRONG_NAME_OR_PASSWORD.text()));
        if (parameters.containsKey("busy"))
            messages.add(new NoteBox(Tone.CAUTION, SigninText.MANY_PEOPLE_ARE_SIGNING.text()));
        if (parameters.containsKey(AccountPages.DONE_PARAMETER))
            messages.add(new NoteBox(Tone.ADVISE, SigninText.THIS_PRACTICE_IS_ALREADY_SET.text()));
        if (parameters.containsKey(AccountPages.WELCOME_PARAMETER))
            messages.add(new NoteBox(Tone.OK, SigninText.YOUR_PASSWORD_IS_SET_SIGN.text()));
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
        Span title = new Span(SigninText.DEMO_PRACTICE.text());
        title.addClassName("strong");
        box.add(title);
        known.people().forEach(one -> box.add(new Paragraph(one.role() + ": " + one.name())));
        box.add(new Paragraph(SigninText.PASSWORD_FOR_ALL.text(known.password())));
        return box;
    }
}
