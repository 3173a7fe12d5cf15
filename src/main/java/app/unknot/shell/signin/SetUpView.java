package app.unknot.shell.signin;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.Role;
import app.unknot.accounts.joining.ChosenPassword;
import app.unknot.accounts.joining.Joining;
import app.unknot.accounts.people.NewAccount;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeRegion;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.RegionFields;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import app.unknot.shared.ui.Typed;
import app.unknot.shell.SceneArt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;

/** First run: names the practice and makes its first admin. Opens with the link from the console only. */
@Route(value = SignInPages.SET_UP, autoLayout = false)
@DynamicPageTitle(ScreenTitle.class)
@AnonymousAllowed
class SetUpView extends Main implements BeforeEnterObserver {
    private final transient Accounts accounts;
    private final transient Joining joining;
    private final transient PracticeSettings settings;
    private final transient SetUpLink link;
    private final transient TransactionTemplate transaction;

    private final Div messages = new Div();
    private final TextLine practice = new TextLine(SigninText.NAME_OF_THE_PRACTICE.text(), PracticeProfile.NAME);
    private final TextLine firstName = new TextLine(SigninText.YOUR_FIRST_NAME.text(), NewAccount.NAME);
    private final TextLine lastName = new TextLine(SigninText.YOUR_LAST_NAME.text(), NewAccount.NAME);
    private final TextLine signInName = new TextLine(SigninText.SIGN_IN_NAME.text(), NewAccount.NAME);
    private final PasswordField password = new PasswordField(SigninText.PASSWORD.text());
    private final CheckboxGroup<Role> also = new CheckboxGroup<>(SigninText.YOU_ALSO_WORK_HERE_AS.text());
    private final RegionFields region = new RegionFields();
    private final Div side = new Div();
    private final Div form;
    private String token = "";

    SetUpView(
            Accounts accounts,
            Joining joining,
            PracticeSettings settings,
            SetUpLink link,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.joining = joining;
        this.settings = settings;
        this.link = link;
        this.transaction = transaction;
        addClassName("scene");
        Density.TOUCH.applyTo(this);
        password.setHelperText(SigninText.AT_LEAST_15_CHARACTERS_FOUR.text());
        also.setItems(Role.THERAPIST, Role.MANAGER);
        also.setItemLabelGenerator(Role::title);
        also.setHelperText(SigninText.ROLES_ADD_UP_IF_YOU.text());
        form = new Div(
                new H1(SigninText.SET_UP_YOUR_PRACTICE.text()),
                new Paragraph(SigninText.YOU_BECOME_ITS_FIRST_ADMIN.text()),
                messages,
                practice,
                region,
                firstName,
                lastName,
                signInName,
                password,
                also,
                Buttons.primary(SigninText.CREATE_THE_PRACTICE.text(), click -> create()));
        form.addClassName("setup-form");
        side.addClassName("form");
        add(new SceneArt(""), side);
        region.show(
                settings.profile().region().locale(),
                settings.profile().region().zone());
        // The token travels in the fragment, which no server, proxy or referrer ever sees. A new fragment alone loads
        // no page.
        addAttachListener(attach -> attach.getUI()
                .getPage()
                .executeJs("window.addEventListener('hashchange', () => window.location.reload());"
                        + " return window.location.hash.slice(1)")
                .then(String.class, this::show));
        addAttachListener(attach -> attach.getUI()
                .getPage()
                .executeJs("return [navigator.language, new Intl.DateTimeFormat().resolvedOptions().timeZone]")
                .then(answer -> region.propose(
                        Locale.forLanguageTag(answer.get(0).asString("")),
                        answer.get(1).asString(""))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (accounts.setUpIsDone()) event.forwardToUrl(AccountPages.signInAfter(AccountPages.DONE_PARAMETER));
    }

    private void show(String given) {
        token = given;
        side.removeAll();
        side.add(link.opensWith(token) ? form : closed());
    }

    private static Div closed() {
        Div closed = new Div(
                new H1(SigninText.NOT_SET_UP_YET.text()),
                new NoteBox(Tone.ADVISE, SigninText.OPEN_THE_SET_UP_LINK.text()));
        closed.addClassName("setup-form");
        return closed;
    }

    private void create() {
        messages.removeAll();
        if (accounts.setUpIsDone()) {
            UI.getCurrentOrThrow().getPage().setLocation(AccountPages.signInAfter(AccountPages.DONE_PARAMETER));
            return;
        }
        if (!link.opensWith(token)) {
            show(token);
            return;
        }
        if (!Typed.allTaken(form, words -> messages.add(new NoteBox(Tone.CAUTION, words)))) return;
        if (practice.getValue().isBlank()) {
            messages.add(new NoteBox(Tone.CAUTION, SigninText.GIVE_THE_PRACTICE_A_NAME.text()));
            return;
        }
        if (region.zone().isEmpty()) {
            messages.add(new NoteBox(Tone.CAUTION, SigninText.CHOOSE_THE_TIME_ZONE.text()));
            return;
        }
        try {
            String name = firstName.text() + " " + lastName.text();
            ChosenPassword chosen = joining.choose(password.getValue(), name + " " + practice.text());
            transaction.executeWithoutResult(status -> {
                Set<Role> roles = EnumSet.of(Role.ADMIN);
                roles.addAll(also.getValue());
                accounts.createFirst(
                        new NewAccount(signInName.text(), firstName.text(), lastName.text(), roles), chosen);
                settings.create(named(practice.text()));
            });
            UI.getCurrentOrThrow().getPage().setLocation(AccountPages.signInAfter(AccountPages.WELCOME_PARAMETER));
        } catch (Refused refused) {
            messages.add(new NoteBox(Tone.CAUTION, refused.words()));
        }
    }

    private PracticeProfile named(String name) {
        PracticeProfile empty = settings.profile();
        PracticeRegion there = new PracticeRegion(
                region.locale(), region.zone().orElse(empty.region().zone()));
        return new PracticeProfile(name, "", "", "225700000X", "", "", "", "", "", there, empty.emergencyNumber());
    }
}
