package app.unknot.accounts.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.SecondFactors.Factors;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.factors.TotpSeed;
import app.unknot.accounts.joining.Joining;
import app.unknot.accounts.own.OwnAccount;
import app.unknot.accounts.own.OwnAccount.Device;
import app.unknot.accounts.tablets.TabletPins;
import app.unknot.audit.AuditPages;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.forms.Made;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.SecretLine;
import app.unknot.shared.ui.SettingsPage;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** One's own account: password, second factor, PIN, and from where one signed in. */
@Route(AccountPages.MY_ACCOUNT)
@DynamicPageTitle(ScreenTitle.class)
@PermitAll
class MyAccountView extends Page {
    private static final int LONGEST_CODE = 40;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Made<List<String>> CODES = (Made) Made.shownOnce(List.class);

    private final transient OwnAccount own;
    private final transient Joining joining;
    private final transient SecondFactors factors;
    private final transient Proofs proofs;
    private final transient PracticeClock clock;
    private final Div factor = new Div();

    MyAccountView(
            OwnAccount own,
            Joining joining,
            SecondFactors factors,
            TabletPins pins,
            Proofs proofs,
            List<SettingsPage> pages,
            PracticeClock clock) {
        super(Density.TOUCH, AccountsText.MY_ACCOUNT.text(), AccountsText.ONLY_YOU_CAN_CHANGE_THESE.text());
        this.own = own;
        this.joining = joining;
        this.factors = factors;
        this.proofs = proofs;
        this.clock = clock;
        Card password = new Card(
                AccountsText.PASSWORD.text(),
                new Paragraph(AccountsText.CHANGING_IT_ENDS_EVERY_SESSION.text()),
                Buttons.outlined(AccountsText.CHANGE_THE_PASSWORD.text(), click -> changePassword()));
        Card pin = new Card(
                AccountsText.TABLET_PIN.text(),
                new Paragraph(
                        pins.isChosen()
                                ? AccountsText.YOU_HAVE_A_PIN.text()
                                : AccountsText.A_PIN_UNLOCKS_A_TABLET.text()),
                new Anchor(
                        AccountPages.PIN,
                        pins.isChosen() ? AccountsText.CHANGE_THE_PIN.text() : AccountsText.CHOOSE_A_PIN.text()));
        factor.addClassName("stack");
        Card second = new Card(AccountsText.SECOND_FACTOR.text(), factor);
        Card passkeys =
                new Card(AccountsText.PASSKEYS.text(), new PasskeysCard(own, proofs, clock, this::passkeysChanged));
        for (Card card : List.of(password, pin, second)) card.addClassName("stack");
        Card accesses = new Card(
                AccountsText.YOUR_ENTRIES_IN_THE_ACCESS.text(),
                new Anchor(AuditPages.MY_ACCESS, AccountsText.EVERYTHING_YOU_OPENED_AND_DID.text()));
        Div stack = new Div(password, second, passkeys, pin, devices());
        pages.stream()
                .filter(page -> page.kind() == SettingsPage.Kind.OWN_CALENDAR)
                .filter(page -> me().is(Role.THERAPIST))
                .forEach(page -> stack.add(calendar(page)));
        stack.add(accesses);
        stack.addClassNames("stack", "narrow");
        add(stack);
        showFactor();
    }

    private static Card calendar(SettingsPage page) {
        return new Card(
                AccountsText.YOUR_CALENDAR.text(),
                new Anchor(page.address(), AccountsText.SEE_YOUR_VISITS_ELSEWHERE.text()));
    }

    private void showFactor() {
        factor.removeAll();
        Factors mine = factors.of(me().id());
        if (!mine.isEnrolled()) {
            factor.add(
                    new Paragraph(AccountsText.YOU_HAVE_NONE_YET.text()),
                    Buttons.primary(AccountsText.SET_ONE_UP.text(), click -> setUp()));
            return;
        }
        var since = mine.appSince();
        factor.add(
                new Paragraph(
                        since == null
                                ? AccountsText.YOUR_PASSKEYS_AN_AUTHENTICATOR_APP.text()
                                : AccountsText.AN_AUTHENTICATOR_APP_SET_UP.text(
                                        Formats.dayAndTime(since, clock.getZone()))),
                mine.codesLeft() > 2
                        ? new Paragraph(AccountsText.RECOVERY_CODES_ARE_LEFT.text(mine.codesLeft()))
                        : new NoteBox(
                                Tone.CAUTION,
                                mine.codesLeft() == 0
                                        ? AccountsText.YOU_HAVE_NO_RECOVERY_CODES.text()
                                        : AccountsText.ONLY_OF_YOUR_RECOVERY_CODES.text(mine.codesLeft())));
        Div acts = new Div(
                Buttons.outlined(
                        since == null ? AccountsText.SET_UP_AN_APP.text() : AccountsText.USE_ANOTHER_PHONE.text(),
                        click -> setUp()),
                Buttons.outlined(AccountsText.MAKE_NEW_RECOVERY_CODES.text(), click -> newCodes()));
        acts.addClassNames("row", "wrap");
        factor.add(acts);
    }

    private void changePassword() {
        PasswordField wanted = new PasswordField(AccountsText.NEW_PASSWORD.text());
        wanted.getElement().setAttribute("autocomplete", "new-password");
        wanted.setHelperText(AccountsText.AT_LEAST_15_CHARACTERS_FOUR.text());
        open(
                "password",
                AccountsText.CHANGE_THE_PASSWORD.text(),
                AccountsText.CHANGE_IT.text(),
                new Div(wanted),
                confirmation -> {
                    own.changePassword(confirmation, joining.choose(wanted.getValue(), me().displayName()));
                    return List.of();
                },
                done -> UI.getCurrentOrThrow()
                        .getPage()
                        .setLocation(AccountPages.signInAfter(AccountPages.WELCOME_PARAMETER)));
    }

    private void setUp() {
        TotpSeed seed = factors.propose();
        SecretLine code = new SecretLine(AccountsText.CODE_THE_APP_SHOWS_NOW.text(), LONGEST_CODE);
        Div content = new Div(new TotpSetUp(seed, seed.address("", me().displayName())), code);
        content.addClassName("stack");
        open(
                "factor",
                AccountsText.SET_UP_YOUR_SECOND_FACTOR.text(),
                AccountsText.CHECK_THE_CODE.text(),
                content,
                confirmation -> own.replaceFactor(confirmation, seed, code.getValue()),
                this::showCodes);
    }

    private void newCodes() {
        open(
                "codes",
                AccountsText.NEW_RECOVERY_CODES.text(),
                AccountsText.MAKE_THEM.text(),
                new Div(new Paragraph(AccountsText.THE_OLD_ONES_STOP_WORKING.text())),
                own::renewRecoveryCodes,
                this::showCodes);
    }

    private void passkeysChanged(List<String> codes) {
        if (codes.isEmpty()) showFactor();
        else showCodes(codes);
    }

    private void showCodes(List<String> codes) {
        Dialog dialog = new Dialog(AccountsText.KEEP_YOUR_RECOVERY_CODES.text());
        dialog.add(new RecoveryCodesBox(me().displayName(), codes));
        dialog.getFooter().add(Buttons.primary(AccountsText.I_SAVED_THEM.text(), click -> dialog.close()));
        dialog.open();
        showFactor();
    }

    /** @param act answers codes that are shown once, or none */
    private void open(
            String name,
            String title,
            String verb,
            Div content,
            Function<StrongConfirmation, List<String>> act,
            Consumer<List<String>> then) {
        ProofFields proof = proofs.ask();
        Div form = new Div(content, proof);
        form.addClassName("stack");
        InputDialog dialog = new InputDialog("accounts.mine." + name, title, form);
        dialog.cancel(AccountsText.CANCEL.text());
        dialog.save(verb, proof::confirm, CODES, act, then);
        dialog.open();
    }

    private Card devices() {
        Card card = new Card(AccountsText.WHERE_YOU_SIGNED_IN.text());
        for (Device device : own.devices()) {
            Span label = new Span(device.label());
            label.addClassName("strong");
            Div sub = new Div(AccountsText.LAST_FIRST.text(
                    Formats.dayAndTime(device.lastAt(), clock.getZone()),
                    Formats.dayAndTime(device.firstAt(), clock.getZone())));
            sub.addClassNames("small", "quiet");
            Div line = new Div(new Div(label, sub));
            line.addClassName("list-row");
            if (device.factorAt() != null)
                line.add(new Tag(Tone.OK, Icons.PHONE, AccountsText.WITH_SECOND_FACTOR.text()));
            line.add(Buttons.outlined(AccountsText.THIS_WAS_NOT_ME.text(), click -> notMe(device)));
            card.add(line);
        }
        card.add(Buttons.outlined(
                AccountsText.END_ALL_MY_SESSIONS.text(),
                click -> Confirm.ask(
                        AccountsText.END_ALL_YOUR_SESSIONS.text(),
                        AccountsText.YOU_HAVE_TO_SIGN.text(),
                        AccountsText.END_THEM.text(),
                        () -> {
                            own.endSessions();
                            UI.getCurrentOrThrow().getPage().setLocation(AccountPages.SIGN_IN);
                        })));
        return card;
    }

    private void notMe(Device device) {
        Confirm.ask(
                AccountsText.DID_SOMEONE_ELSE_SIGN.text(),
                AccountsText.EVERY_SESSION_ENDS_EVERY_DEVICE.text(),
                AccountsText.IT_WAS_NOT_ME.text(),
                () -> {
                    own.wasNotMe(device.id());
                    UI.getCurrentOrThrow().getPage().setLocation(AccountPages.SIGN_IN);
                });
    }

    private Subject me() {
        return own.me();
    }
}
