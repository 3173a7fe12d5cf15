package app.unknot.shell.signin;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.joining.Joining;
import app.unknot.accounts.tries.SignInOrigin;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.SecretLine;
import app.unknot.shared.ui.Tone;
import app.unknot.shell.SceneArt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where an invitation leads: the invited person chooses a password. */
@Route(value = SignInPages.WELCOME, autoLayout = false)
@DynamicPageTitle(ScreenTitle.class)
@AnonymousAllowed
class WelcomeView extends Main {
    private static final int LONGEST_CODE = 100;

    private final transient Joining joining;
    private final transient SignInOrigins origins;
    private final Div messages = new Div();
    private final SecretLine code = new SecretLine(SigninText.INVITATION_CODE.text(), LONGEST_CODE);
    private final PasswordField password = new PasswordField(SigninText.CHOOSE_A_PASSWORD.text());

    WelcomeView(Joining joining, SignInOrigins origins, PracticeSettings settings) {
        this.joining = joining;
        this.origins = origins;
        addClassName("scene");
        Density.TOUCH.applyTo(this);
        password.setHelperText(SigninText.AT_LEAST_15_CHARACTERS_FOUR.text());
        Div form = new Div(
                new H1(SigninText.WELCOME.text()),
                new Paragraph(SigninText.CHOOSE_YOUR_OWN_PASSWORD_NO.text()),
                messages,
                code,
                password,
                Buttons.primary(SigninText.SET_MY_PASSWORD.text(), click -> accept()));
        form.addClassName("setup-form");
        Div side = new Div(form);
        side.addClassName("form");
        add(new SceneArt(settings.profile().name()), side);
        addAttachListener(attach -> attach.getUI()
                .getPage()
                .executeJs("return window.location.hash.slice(1)")
                .then(String.class, this::greet));
    }

    /** Says whose invitation it is: a picture is easily scanned by the wrong person. */
    private void greet(String given) {
        code.setValue(given);
        if (given.isBlank()) return;
        messages.removeAll();
        messages.add(joining.invited(given, origin())
                .map(name -> new NoteBox(Tone.ADVISE, SigninText.THIS_INVITATION_IS_FOR_IF.text(name)))
                .orElseGet(() -> new NoteBox(Tone.CAUTION, SigninText.THIS_LINK_WAS_ALREADY_USED.text())));
    }

    private SignInOrigin origin() {
        return origins.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
    }

    private void accept() {
        messages.removeAll();
        if (!code.isTaken()) return;
        try {
            joining.accept(code.getValue(), password.getValue(), origin());
            UI.getCurrentOrThrow().getPage().setLocation(AccountPages.signInAfter(AccountPages.WELCOME_PARAMETER));
        } catch (RefusedRequest refused) {
            messages.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
        }
    }
}
