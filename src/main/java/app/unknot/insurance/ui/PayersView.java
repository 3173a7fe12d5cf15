package app.unknot.insurance.ui;

import app.unknot.insurance.InsurancePages;
import app.unknot.insurance.payers.PayerBook;
import app.unknot.insurance.payers.PayerLists;
import app.unknot.insurance.payers.PayerRow;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.ListExport;
import app.unknot.shared.ui.ListGrid;
import app.unknot.shared.ui.ListSearch;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Who pays: each payer, how sure the practice is of its rules, and how many clients have a policy with it. */
@Route(InsurancePages.PAYERS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class PayersView extends Page implements BeforeEnterObserver {
    private final transient PayerLists payers;
    private final transient PayerBook book;
    private final ListSearch search = new ListSearch(InsuranceText.FIND_A_PAYER.text(), this::show);
    private final ListGrid<PayerRow> list;
    private transient ListAddress address = ListAddress.read(InsurancePages.PAYERS, QueryParameters.empty());

    PayersView(PayerLists payers, PayerBook book, ListExport export) {
        super(Density.DESK, InsuranceText.PAYERS.text(), InsuranceText.WHO_PAYS_AND_BY_WHICH_RULES.text());
        this.payers = payers;
        this.book = book;
        list = new ListGrid<PayerRow>(
                        InsuranceText.PAYERS.text(),
                        InsuranceText.NO_PAYER_YET.text(),
                        by -> address.sorted(by).go())
                .sorted(PayerLists.NAME, InsuranceText.NAME.text(), PayersView::name)
                .sorted(
                        PayerLists.CODE,
                        InsuranceText.PAYER_ID.text(),
                        row -> Cell.of(row.identity().payerCode()))
                .column(
                        InsuranceText.KIND_OF_PLAN.text(),
                        row -> Cell.of(row.identity().filingIndicator().text())
                                .with(
                                        row.identity().inNetwork()
                                                ? InsuranceText.IN_NETWORK.text()
                                                : InsuranceText.OUT_OF_NETWORK.text()))
                .column(InsuranceText.RULES.text(), PayersView::rules)
                .column(InsuranceText.CLIENTS.text(), row -> Cell.of(String.valueOf(row.clients())))
                .column(InsuranceText.STATUS.text(), PayersView::status);
        addActions(
                new InsuranceLinks(InsurancePages.PAYERS),
                export.of("payers", list::table),
                Buttons.withIcon(Buttons.primary(InsuranceText.ADD_A_PAYER.text(), click -> enter()), Icons.PLUS));
        Div found = new Div(list);
        found.addClassName("card");
        Div bar = new Div(search);
        bar.addClassName("find-bar");
        add(bar, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ListAddress.read(InsurancePages.PAYERS, event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        String typed = search.wanted();
        Sorting by = address.sorting(list.keys(), Sorting.up(PayerLists.NAME));
        list.show(!typed.isEmpty(), by, PayerLists.PAGE, page -> payers.page(typed, by, page));
    }

    private void enter() {
        PayerDialog.add(book, payer -> UI.getCurrentOrThrow().navigate(InsurancePages.payer(payer)));
    }

    private static Cell name(PayerRow row) {
        return Cell.link(InsurancePages.payer(row.id()), row.identity().name());
    }

    private static Cell rules(PayerRow row) {
        return row.unconfirmed() == 0
                ? Cell.tag(Tone.OK, InsuranceText.ALL_CONFIRMED.text())
                : Cell.tag(Tone.CAUTION, InsuranceText.NOT_CONFIRMED.text(row.unconfirmed()));
    }

    private static Cell status(PayerRow row) {
        return row.identity().active()
                ? Cell.tag(Tone.OK, InsuranceText.IN_USE.text())
                : Cell.tag(Tone.PLAIN, InsuranceText.NOT_USED.text());
    }
}
