package app.unknot.shell.signin;

import app.unknot.accounts.AccountPages;
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
import app.unknot.shared.Refused;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.SecretLine;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import app.unknot.shell.SceneArt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
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
@DynamicPageTitle(ScreenTitle.class)
@AnonymousAllowed
class SecondFactorView extends Main implements BeforeEnterObserver {
    private static final int LONGEST_CODE = 40;

    private final transient SecondFactors factors;
    private final transient Passkeys passkeys;
    private final transient PasskeyAddresses addresses;
    private final transient PracticeSettings settings;
    private final transient SignInOrigins origins;
    private final transient PracticeClock clock;
    private final Div form = new Div();
    private final Div messages = new Div();
    private final SecretLine code = new SecretLine(SigninText.CODE.text(), LONGEST_CODE);
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
            event.forwardToUrl(AccountPages.SIGN_IN);
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
                        ? SigninText.ONE_OF_YOUR_RECOVERY_CODES.text()
                        : SigninText.THE_SIX_DIGITS_FROM_YOUR.text());
        code.addKeyPressListener(Key.ENTER, press -> show());
        Div passkey = new Div();
        if (here().filter(at -> passkeys.workAt(at, user)).isPresent())
            passkey.add(PasskeyButton.signIn(SigninText.USE_A_PASSKEY.text()));
        else if (there.passkeys() > 0)
            passkey.add(new Paragraph(SigninText.YOUR_PASSKEYS_WORK_AT_ONLY.text(namesOf(user))));
        form.add(
                new H1(SigninText.ONE_MORE_STEP.text()),
                new Paragraph(SigninText.YOUR_PASSWORD_IS_CORRECT_NOW.text()),
                messages,
                code,
                Buttons.primary(SigninText.SIGN_IN.text(), click -> show()),
                passkey,
                new Paragraph(SigninText.LOST_YOUR_PHONE.text()),
                Buttons.plain(SigninText.SIGN_IN_AS_SOMEONE_ELSE.text(), click -> leave()));
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
        code.setHelperText(SigninText.THE_SIX_DIGITS_THE_APP.text());
        code.addKeyPressListener(Key.ENTER, press -> enrol(seed));
        form.add(
                new H1(SigninText.SET_UP_YOUR_SECOND_FACTOR.text()),
                new Paragraph(SigninText.A_PASSWORD_ALONE_DOES_NOT.text()),
                new TotpSetUp(seed, address),
                messages,
                code,
                Buttons.primary(SigninText.CHECK_THE_CODE.text(), click -> enrol(seed)));
        here().ifPresent(at -> form.add(passkeyInstead(at, half)));
        form.add(Buttons.plain(SigninText.SIGN_IN_AS_SOMEONE_ELSE.text(), click -> leave()));
    }

    private Div passkeyInstead(PasskeyAddress at, HalfSignedIn half) {
        TextLine name = new TextLine(SigninText.NAME_OF_THIS_DEVICE_SUCH.text(), Passkeys.LABEL);
        Div box = new Div(
                new Paragraph(SigninText.OR_USE_THIS_DEVICE.text()),
                name,
                PasskeyButton.create(
                        SigninText.MAKE_A_PASSKEY.text(),
                        () -> passkeys.askForNew(
                                at, id(half), half.user().subject().displayName()),
                        (asked, answer) ->
                                enrolled(now -> passkeys.enrol(id(now), asked, nameOf(name.text()), answer))));
        box.addClassNames("well", "stack");
        return box;
    }

    /** Nobody loses a passkey that their device has just made for want of its name. */
    private static String nameOf(String typed) {
        return typed.isBlank() ? SigninText.MY_FIRST_PASSKEY.text() : typed;
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
                    new H1(SigninText.KEEP_YOUR_RECOVERY_CODES.text()),
                    new RecoveryCodesBox(half.user().signInName(), codes),
                    Buttons.primary(SigninText.I_SAVED_THEM.text(), click -> finish()));
        } catch (Refused refused) {
            code.clear();
            messages.add(new NoteBox(Tone.CAUTION, refused.words()));
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
        return passkeys.of(user).stream()
                .map(Passkey::rpId)
                .distinct()
                .collect(Collectors.joining(SigninText.AND.text()));
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
