package app.unknot.accounts.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.CurrentSubject;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** People, roles and tablets. Nothing of any client is here. */
@Route(AccountPages.ACCOUNTS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("ADMIN")
class AccountsView extends Page implements BeforeEnterObserver {
    private final PeopleList people;
    private final RequestsCard requests;
    private final TabletsCard devices;

    AccountsView(
            AccountDialogs dialogs,
            RequestsCard.Maker requests,
            PeopleList.Maker lists,
            PersonMenu menu,
            TabletsCard.Maker tablets,
            CurrentSubject current) {
        super(Density.DESK, AccountsText.ACCOUNTS.text(), AccountsText.YOU_RUN_ACCOUNTS_AND_SETTINGS.text());
        this.requests = requests.of(this::refresh);
        people = lists.of(current.require().id(), (entries, person) -> menu.fill(entries, person, this::refresh));
        addActions(Buttons.withIcon(
                Buttons.primary(AccountsText.INVITE_SOMEONE.text(), click -> dialogs.invite(this::refresh)),
                Icons.PLUS));
        Div left = new Div(this.requests, new Card(AccountsText.PEOPLE.text(), people));
        left.addClassName("stack");
        devices = tablets.create();
        left.add(new Card(AccountsText.TABLETS.text(), devices));
        add(left);
        this.requests.refresh();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListAddress address =
                ListAddress.read(AccountPages.ACCOUNTS, event.getLocation().getQueryParameters());
        people.show(address);
        devices.show(address);
    }

    private void refresh() {
        requests.refresh();
        people.refresh();
    }
}
