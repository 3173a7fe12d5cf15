package app.unknot.plans.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.consent.ConsentWithdrawals;
import app.unknot.clients.consent.Consents;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.ActionBar;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.SessionAddress;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a client has agreed to: read together, signed by finger in the client's hands, taken back at any moment. */
@Route(ClientPages.CONSENTS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class ConsentsView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {
    private final transient Consents consents;
    private final transient ConsentWithdrawals withdrawals;
    private final transient PaperSigning.Desk desk;
    private final transient RecordHeaders headers;
    private final transient SessionAddress sessions;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;

    private @Nullable ClientReference client;
    private String session = "";
    private boolean inClientsHands;

    ConsentsView(
            Consents consents,
            ConsentWithdrawals withdrawals,
            PaperSigning.Desk desk,
            RecordHeaders headers,
            SessionAddress sessions,
            ClientDirectory clients,
            PracticeClock clock) {
        this.consents = consents;
        this.withdrawals = withdrawals;
        this.desk = desk;
        this.headers = headers;
        this.sessions = sessions;
        this.clients = clients;
        this.clock = clock;
        addClassName("consents-view");
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientId id = ClientId.parse(event.getRouteParameters().get("client").orElse(""));
        client = clients.open(id).reference();
        session = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ClientPages.BACK_TO_PARAMETER)
                .filter(ConsentsView::isId)
                .orElse("");
        list();
    }

    /** The client who holds the tablet goes nowhere else. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (inClientsHands) event.postpone();
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    private ClientReference client() {
        return Objects.requireNonNull(client, "entered");
    }

    private boolean isMinor() {
        return client().ageOn(clock.today()) < Consents.OF_AGE;
    }

    // ---- the papers
    // --------------------------------------------------------------------------------------------------
    private void list() {
        List<ConsentKind> kinds = Arrays.stream(ConsentKind.values())
                .filter(kind -> !kind.isGuardians() || isMinor())
                .toList();
        ConsentList list =
                new ConsentList(kinds, consents.standing(client().id()), clock.today(), new ConsentList.Steps() {
                    @Override
                    public void sign(ConsentKind kind) {
                        toSign(kind);
                    }

                    @Override
                    public void withdraw(ConsentKind kind) {
                        withdrawals.withdraw(client().id(), kind);
                        Toast.show(PlansText.CONSENT_WITHDRAWN_EFFECTIVE_NOW.text());
                        list();
                    }

                    @Override
                    public void read(UUID consent) {
                        show(ConsentSheet.signed(consents.open(consent)), header(PlansText.CONSENTS.text()), back());
                    }
                });
        Anchor leave = session.isEmpty()
                ? new Anchor(ClientPages.record(client().id()), PlansText.BACK_TO.text(client().firstName()))
                : new Anchor(sessions.of(UUID.fromString(session)), PlansText.BACK_TO_THE_SESSION.text());
        leave.addClassNames("btn", "outlined", "xl");
        show(list, header(PlansText.CONSENTS.text()), leave);
    }

    private NativeButton back() {
        return Buttons.outlined(PlansText.BACK.text(), click -> list());
    }

    // ---- signing
    // -----------------------------------------------------------------------------------------------------
    private void toSign(ConsentKind kind) {
        desk.begin(client(), kind, isMinor(), new PaperSigning.Screen() {
                    @Override
                    public void show(ConsentSheet sheet, String line, NativeButton give, NativeButton keep) {
                        inClientsHands = false;
                        ConsentsView.this.show(sheet, header(line, give), back(), keep);
                    }

                    @Override
                    public void hand(ConsentSheet sheet, String line, NativeButton done) {
                        inClientsHands = true;
                        ConsentsView.this.show(sheet, header(line), done);
                    }

                    @Override
                    public void lock(Component lock) {
                        removeAll();
                        add(lock);
                    }

                    @Override
                    public void done() {
                        list();
                    }
                })
                .show();
    }

    // ---- around it
    // ---------------------------------------------------------------------------------------------------
    private ClientHeader header(String line, Component... actions) {
        if (inClientsHands)
            return new ClientHeader(client().initials(), PlansText.HELLO.text(client().firstName()), line, List.of());
        return headers.of(client(), line, actions);
    }

    private void show(Component content, ClientHeader header, Component... actions) {
        removeAll();
        setClassName("handed", inClientsHands);
        Main main = new Main(content);
        main.addClassName("body");
        Span space = new Span();
        space.addClassName("grow");
        ActionBar bar = new ActionBar();
        bar.add(actions[0], space);
        Stream.of(actions).skip(1).forEach(bar::add);
        add(header, main, bar);
        UI.getCurrentOrThrow().getPage().executeJs("window.scrollTo(0, 0)");
    }
}
