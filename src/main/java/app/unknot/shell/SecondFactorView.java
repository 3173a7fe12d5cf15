package app.unknot.shell;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.SecondFactors.Right;
import app.unknot.accounts.factors.SecondFactors.Wrong;
import app.unknot.accounts.factors.TotpSeed;
import app.unknot.accounts.ui.RecoveryCodesBox;
import app.unknot.accounts.ui.TotpSetUp;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** After the password: the second factor is shown, or set up the first time. Until then the session is nobody's. */
@Route(value = "second-factor", autoLayout = false)
@PageTitle("Sign in - Unknot")
@AnonymousAllowed
class SecondFactorView extends Main implements BeforeEnterObserver {
    private final transient SecondFactors factors;
    private final transient PracticeSettings settings;
    private final transient SignInOrigins origins;
    private final transient PracticeClock clock;
    private final Div form = new Div();
    private final Div messages = new Div();
    private final TextField code = new TextField("Code");
    private final Element done = new Element("form");

    SecondFactorView(SecondFactors factors, PracticeSettings settings, SignInOrigins origins, PracticeClock clock) {
        this.factors = factors;
        this.settings = settings;
        this.origins = origins;
        this.clock = clock;
        addClassName("scene");
        Density.TOUCH.applyTo(this);
        form.addClassName("setup-form");
        Div side = new Div(form);
        side.addClassName("form");
        done.setAttribute("method", "post");
        done.setAttribute("action", "second-factor/done");
        side.getElement().appendChild(done);
        code.setAutofocus(true);
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setAttribute("autocapitalize", "characters");
        add(new SceneArt(settings.profile().name()), side);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<HalfSignedIn> half = half();
        if (half.isEmpty()) {
            event.forwardTo("login");
            return;
        }
        form.removeAll();
        messages.removeAll();
        if (half.get().isShown()) finish();
        else if (half.get().isEnrolled()) askForTheCode();
        else setUp(half.get());
    }

    private void askForTheCode() {
        code.setHelperText("Six digits of your authenticator app, or one of your recovery codes.");
        code.addKeyPressListener(Key.ENTER, press -> show());
        form.add(
                new H1("One more step"),
                new Paragraph("Your password is right. Now show that it is you."),
                messages,
                code,
                Buttons.primary("Sign in", click -> show()),
                new Paragraph("Lost the phone and the codes? Your admin and your manager restore you together."),
                Buttons.plain("Sign in as somebody else", click -> leave()));
    }

    private void show() {
        messages.removeAll();
        HalfSignedIn half = half().orElse(null);
        if (half == null) {
            leave();
            return;
        }
        switch (factors.show(id(half), code.getValue(), origins.of(request()))) {
            case Right right -> {
                half.shown();
                finish();
            }
            case Wrong wrong -> {
                code.clear();
                if (half.failedOnce()) leave();
                else messages.add(new NoteBox(Tone.CAUTION, wrong.words()));
            }
        }
    }

    private void setUp(HalfSignedIn half) {
        TotpSeed seed = half.proposed(factors::propose);
        String address = seed.address(settings.profile().name(), half.user().signInName());
        code.setHelperText("The six digits that the app shows now.");
        code.addKeyPressListener(Key.ENTER, press -> enrol(seed));
        form.add(
                new H1("Set up your second factor"),
                new Paragraph(
                        "A password alone does not open records here. Your phone is the second proof that it is you."),
                new TotpSetUp(seed, address),
                messages,
                code,
                Buttons.primary("Check the code", click -> enrol(seed)),
                Buttons.plain("Sign in as somebody else", click -> leave()));
    }

    private void enrol(TotpSeed seed) {
        messages.removeAll();
        HalfSignedIn half = half().orElse(null);
        if (half == null) {
            leave();
            return;
        }
        try {
            List<String> codes = factors.enrol(id(half), seed, code.getValue());
            half.shown();
            form.removeAll();
            form.add(
                    new H1("Keep your recovery codes"),
                    new RecoveryCodesBox(half.user().signInName(), codes),
                    Buttons.primary("I have kept them", click -> finish()));
        } catch (RefusedRequest refused) {
            code.clear();
            messages.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
        }
    }

    /** A request of its own, so that the session gets a new number together with its person. */
    private void finish() {
        done.callJsFunction("submit");
    }

    private void leave() {
        HttpSession session = session();
        if (session != null) HalfSignedIn.forget(session);
        UI.getCurrentOrThrow().getPage().setLocation("login");
    }

    private Optional<HalfSignedIn> half() {
        return HalfSignedIn.of(session(), clock.instant());
    }

    private static UserId id(HalfSignedIn half) {
        return half.user().subject().id();
    }

    private static @Nullable HttpSession session() {
        return request().getSession(false);
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}
