package app.unknot.plans.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.tablets.TabletPins;
import app.unknot.accounts.ui.TabletHands;
import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientReference;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.consent.ConsentPaper;
import app.unknot.clients.consent.ConsentSignature.Signer;
import app.unknot.clients.consent.ConsentSigners;
import app.unknot.clients.consent.ConsentTexts;
import app.unknot.clients.consent.ConsentWording;
import app.unknot.clients.consent.Consents;
import app.unknot.clients.history.HealthHistories;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.screening.Clearance;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ui.ScreeningAlerts;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.ActionBar;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Icons;
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
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a client has agreed to: read together, signed by finger in the client's hands, taken back at any moment. */
@Route("clients/:client/consents")
@PageTitle("Consents - Unknot")
@RolesAllowed("THERAPIST")
class ConsentsView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {
    private final transient Consents consents;
    private final transient ConsentTexts texts;
    private final transient HealthHistories histories;
    private final transient PlanService plans;
    private final transient ScreeningResults screening;
    private final transient ClientDirectory clients;
    private final transient CurrentSubject current;
    private final transient TabletPins pins;
    private final transient PracticeClock clock;

    private @Nullable ClientReference client;
    private String session = "";
    private boolean inClientsHands;

    ConsentsView(
            Consents consents,
            ConsentTexts texts,
            HealthHistories histories,
            PlanService plans,
            ScreeningResults screening,
            ClientDirectory clients,
            CurrentSubject current,
            TabletPins pins,
            PracticeClock clock) {
        this.consents = consents;
        this.texts = texts;
        this.histories = histories;
        this.plans = plans;
        this.screening = screening;
        this.clients = clients;
        this.current = current;
        this.pins = pins;
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
                .getSingleParameter("session")
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
                        consents.withdraw(client().id(), kind);
                        Toast.show("Consent withdrawn, effective now.");
                        list();
                    }

                    @Override
                    public void read(UUID consent) {
                        show(ConsentSheet.signed(consents.open(consent)), header("Consents"), back());
                    }
                });
        Anchor leave = session.isEmpty()
                ? new Anchor("clients/" + client().id(), "Back to " + client().firstName())
                : new Anchor("notes/" + session + "/write", "Back to the session");
        leave.addClassNames("btn", "outlined", "xl");
        show(list, header("Consents"), leave);
    }

    private NativeButton back() {
        return Buttons.outlined("Back", click -> list());
    }

    // ---- signing
    // -----------------------------------------------------------------------------------------------------
    private void toSign(ConsentKind kind) {
        Plan plan = plans.current(client().id()).orElse(null);
        Clearance standing = screening.standing(client().id());
        List<Technique> techniques = plan == null ? List.of() : plan.agreed().techniques();
        List<String> areas = plan == null
                ? List.of()
                : plan.agreed().pressureByRegion().keySet().stream()
                        .sorted()
                        .map(Regions::plain)
                        .toList();
        List<String> avoided = Stream.concat(
                        standing.keepOff().sequencedKeySet().stream().map(Regions::plain),
                        standing.avoidInWords().stream())
                .distinct()
                .toList();
        ConsentPaper paper = ConsentWording.fill(texts.current(kind), techniques, areas, avoided);
        new Signing(paper).show();
    }

    /** One paper on its way to being signed. What was drawn stays while the tablet goes from hand to hand. */
    private final class Signing {
        private final ConsentPaper paper;
        private final List<SignerInput> signers;
        private final NativeButton keep;

        private Signing(ConsentPaper paper) {
            this.paper = paper;
            keep = Buttons.primary("Save signed consent", click -> keep());
            keep.addClassName("xl");
            signers = ConsentSigners.of(paper.kind(), isMinor()).stream()
                    .map(signer -> new SignerInput(signer, name(signer), this::changed))
                    .toList();
            changed();
        }

        private void changed() {
            keep.setEnabled(signers.stream().allMatch(SignerInput::isSigned));
        }

        private void show() {
            ConsentSheet sheet = ConsentSheet.toSign(paper, signers, inClientsHands);
            if (inClientsHands) {
                NativeButton done = Buttons.primary("Done, give the tablet back", click -> giveBack());
                done.addClassName("xl");
                ConsentsView.this.show(sheet, header("Please read, and sign if you agree"), done);
                return;
            }
            NativeButton give = Buttons.withIcon(
                    Buttons.outlined("Give to " + client().firstName(), click -> give()), Icons.TABLET);
            ConsentsView.this.show(sheet, header(paper.kind().title(), give), back(), keep);
        }

        private void give() {
            TabletHands.give(pins);
            inClientsHands = true;
            show();
        }

        private void giveBack() {
            removeAll();
            add(TabletHands.lock(() -> {
                inClientsHands = false;
                show();
            }));
        }

        private void keep() {
            try {
                consents.sign(
                        client().id(),
                        paper,
                        signers.stream().map(SignerInput::signature).toList());
                Toast.show("Signed and saved.");
                list();
            } catch (RefusedRequest refused) {
                Toast.show(String.valueOf(refused.getMessage()));
            }
        }
    }

    private String name(Signer signer) {
        return switch (signer) {
            case CLIENT -> client().name();
            case THERAPIST -> current.require().displayName();
            case GUARDIAN ->
                histories
                        .current(client().id())
                        .map(history -> history.text("guardian.name"))
                        .orElse("");
        };
    }

    // ---- around it
    // ---------------------------------------------------------------------------------------------------
    private ClientHeader header(String line, Component... actions) {
        if (inClientsHands)
            return new ClientHeader(client().initials(), "Hello " + client().firstName(), line, List.of());
        return new ClientHeader(
                client().initials(),
                client().name() + ", " + client().ageOn(clock.today()),
                line,
                ScreeningAlerts.of(screening.standing(client().id())),
                actions);
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
