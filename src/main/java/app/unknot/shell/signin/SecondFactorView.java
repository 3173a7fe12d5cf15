package app.unknot.shell.signin;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.SecondFactors.Factors;
import app.unknot.accounts.factors.SecondFactors.Right;
import app.unknot.accounts.factors.SecondFactors.Wrong;
import app.unknot.accounts.factors.TotpSeed;
import app.unknot.accounts.factors.passkeys.Passkey;
import app.unknot.accounts.factors.passkeys.PasskeyAddress;
import app.unknot.accounts.factors.passkeys.PasskeyAddresses;
import app.unknot.accounts.factors.passkeys.Passkeys;
import app.unknot.accounts.ui.PasskeyButton;
import app.unknot.accounts.ui.RecoveryCodesBox;
import app.unknot.accounts.ui.TotpSetUp;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import app.unknot.shell.SceneArt;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** After the password: the second factor is shown, or set up the first time. Until then the session is nobody's. */
@Route(value = SignInPages.SECOND_FACTOR, autoLayout = false)
@PageTitle("Sign in - Unknot")
@AnonymousAllowed
class SecondFactorView extends Main implements BeforeEnterObserver {
    private final transient SecondFactors factors;
    private final transient Passkeys passkeys;
    private final transient PasskeyAddresses addresses;
    private final transient PracticeSettings settings;
    private final transient SignInOrigins origins;
    private final transient PracticeClock clock;
    private final Div form = new Div();
    private final Div messages = new Div();
    private final TextField code = new TextField("Code");
    private final Element done = new Element("form");

    SecondFactorView(
            SecondFactors factors,
            Passkeys passkeys,
            PasskeyAddresses addresses,
            PracticeSettings settings,
            SignInOrigins origins,
            PracticeClock clock) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.addresses = addresses;
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
            event.forwardTo(AccountPages.SIGN_IN);
            return;
        }
        form.removeAll();
        messages.removeAll();
        if (half.get().isShown()) finish();
        else if (half.get().isEnrolled()) askForTheCode(id(half.get()));
        else setUp(half.get());
    }

    private void askForTheCode(UserId user) {
        Factors there = factors.of(user);
        code.setHelperText(
                there.appSince() == null
                        ? "One of your recovery codes."
                        : "The six digits from your authenticator app, or one of your recovery codes.");
        code.addKeyPressListener(Key.ENTER, press -> show());
        Div passkey = new Div();
        if (here().filter(at -> passkeys.workAt(at, user)).isPresent())
            passkey.add(PasskeyButton.signIn("Use a passkey"));
        else if (there.passkeys() > 0)
            passkey.add(new Paragraph("Your passkeys work at " + namesOf(user) + " only. Use a code here."));
        form.add(
                new H1("One more step"),
                new Paragraph("Your password is correct. Now confirm that it is you."),
                messages,
                code,
                Buttons.primary("Sign in", click -> show()),
                passkey,
                new Paragraph(
                        "Lost your phone and the codes? Your admin and your manager can restore your account together."),
                Buttons.plain("Sign in as someone else", click -> leave()));
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
        code.setHelperText("The six digits the app shows now.");
        code.addKeyPressListener(Key.ENTER, press -> enrol(seed));
        form.add(
                new H1("Set up your second factor"),
                new Paragraph(
                        "A password alone does not open records here. Your phone is the second proof of who you are."),
                new TotpSetUp(seed, address),
                messages,
                code,
                Buttons.primary("Check the code", click -> enrol(seed)));
        here().ifPresent(at -> form.add(passkeyInstead(at, half)));
        form.add(Buttons.plain("Sign in as someone else", click -> leave()));
    }

    private Div passkeyInstead(PasskeyAddress at, HalfSignedIn half) {
        TextField name = new TextField("Name of this device, such as My iPad");
        name.setMaxLength(40);
        Div box = new Div(
                new Paragraph("Or use this device as the second proof, with your fingerprint, your face or its PIN."),
                name,
                PasskeyButton.create(
                        "Make a passkey",
                        () -> passkeys.askForNew(
                                at, id(half), half.user().subject().displayName()),
                        (asked, answer) ->
                                enrolled(now -> passkeys.enrol(id(now), asked, nameOf(name.getValue()), answer))));
        box.addClassNames("well", "stack");
        return box;
    }

    /** Nobody loses a passkey that their device has just made for want of its name. */
    private static String nameOf(String typed) {
        return typed.isBlank() ? "My first passkey" : typed;
    }

    private void enrol(TotpSeed seed) {
        enrolled(half -> factors.enrol(id(half), seed, code.getValue()));
    }

    /** @param enrol sets a factor up and gives the recovery codes */
    private void enrolled(Function<HalfSignedIn, List<String>> enrol) {
        messages.removeAll();
        HalfSignedIn half = half().orElse(null);
        // Of two who know the password, the first sets it up; the other one has to show it then.
        if (half == null || factors.of(id(half)).isEnrolled()) {
            leave();
            return;
        }
        try {
            List<String> codes = enrol.apply(half);
            half.shown();
            form.removeAll();
            form.add(
                    new H1("Keep your recovery codes"),
                    new RecoveryCodesBox(half.user().signInName(), codes),
                    Buttons.primary("I saved them", click -> finish()));
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
        UI.getCurrentOrThrow().getPage().setLocation(AccountPages.SIGN_IN);
    }

    private Optional<PasskeyAddress> here() {
        return addresses.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
    }

    private String namesOf(UserId user) {
        return passkeys.of(user).stream().map(Passkey::rpId).distinct().collect(Collectors.joining(" and "));
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
