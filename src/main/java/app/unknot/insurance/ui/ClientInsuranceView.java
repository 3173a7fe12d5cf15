package app.unknot.insurance.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.insurance.allowance.AllowanceService;
import app.unknot.insurance.allowance.ClientInsurance;
import app.unknot.insurance.policies.PolicyDesk;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Who pays for a client's visits: what is left, policies, prescriptions, authorizations, and what payers said. */
@Route(ClientPages.INSURANCE)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class ClientInsuranceView extends Div implements BeforeEnterObserver {
    private final transient AllowanceService insurance;
    private final transient PolicyDesk policies;
    private final transient PolicyDialogs dialogs;
    private final transient CoverageCards cards;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;

    ClientInsuranceView(
            AllowanceService insurance,
            PolicyDesk policies,
            PolicyDialogs dialogs,
            CoverageCards cards,
            ClientDirectory clients,
            PracticeClock clock) {
        this.insurance = insurance;
        this.policies = policies;
        this.dialogs = dialogs;
        this.cards = cards;
        this.clients = clients;
        this.clock = clock;
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ClientId.parse(event.getRouteParameters().get("client").orElse("")));
    }

    private void show(ClientId id) {
        ClientReference client = clients.reference(id);
        ClientInsurance all = insurance.open(id);
        Runnable refresh = () -> show(id);
        Div left = new Div();
        if (all.policies().isEmpty())
            left.add(new Card(InsuranceText.POLICIES.text(), new EmptyState(InsuranceText.NO_POLICY_YET.text())));
        PolicyCard policy = new PolicyCard(id, policies, dialogs, all.names(), refresh);
        all.policies().forEach(one -> left.add(policy.of(one, clock.today())));
        Div right = new Div(
                cards.prescriptions(id, all.prescriptions(), refresh),
                cards.authorizations(id, all, refresh),
                cards.checks(id, all, refresh));
        left.addClassName("side");
        right.addClassName("side");
        Div columns = new Div(left, right);
        columns.addClassName("client-grid");
        Div body = new Div(new AllowancePanel(all.allowance()), columns);
        body.addClassNames("client-body", "stack");
        Anchor contact = new Anchor(ClientPages.contact(id), InsuranceText.CONTACT_DATA.text());
        contact.addClassName("link");
        removeAll();
        add(
                new ClientHeader(
                        client.face(),
                        client.name() + ", " + client.ageOn(clock.today()),
                        InsuranceText.INSURANCE_RECORD.text(client.number()),
                        List.of(),
                        contact,
                        Buttons.withIcon(
                                Buttons.primary(InsuranceText.ADD_A_POLICY.text(), click -> dialogs.add(id, refresh)),
                                Icons.PLUS)),
                body);
    }
}
