package app.unknot.outcomes.ui.client;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.outcomes.checkins.DueCheckIn;
import app.unknot.outcomes.checkins.DueCheckIns;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.ListGrid;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Who is to be asked by a link, with one tap to make it. */
@Route(ClientPages.CHECK_INS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class DueCheckInsView extends Page implements BeforeEnterObserver {
    private static final String UNTIL = "until";
    private static final int PAGE = 50;

    private final transient DueCheckIns due;
    private final transient ClientDirectory clients;
    private final ListGrid<Row> list;

    DueCheckInsView(DueCheckIns due, ClientDirectory clients, LinkOffer offer) {
        super(Density.TOUCH, ClientOutcomesText.CHECK_INS_DUE.text(), ClientOutcomesText.CHECK_INS_DUE_LINE.text());
        this.due = due;
        this.clients = clients;
        list = new ListGrid<Row>(ClientOutcomesText.CHECK_INS.text(), ClientOutcomesText.NOBODY_IS_DUE.text(), by -> {})
                .column(ClientOutcomesText.CLIENT.text(), DueCheckInsView::name)
                .column(
                        ClientOutcomesText.WHAT_FOR.text(),
                        row -> Cell.of(row.due().kind().text()))
                .column(
                        ClientOutcomesText.LAST_VISIT.text(),
                        row -> Cell.of(Formats.day(row.due().lastVisit())))
                .column(
                        ClientOutcomesText.ASK_UNTIL.text(),
                        row -> Cell.of(Formats.day(row.due().until())))
                .act(
                        row -> ClientOutcomesText.MAKE_THE_LINK.text(),
                        row -> ClientOutcomesText.MAKE_THE_LINK_FOR.text(
                                row.client().name(), row.due().kind().text()),
                        row -> offer.make(row.due().client(), row.due().kind(), this::show));
        add(new Card("", list));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<DueCheckIn> all = due.mine();
        ClientNames names =
                clients.references(all.stream().map(DueCheckIn::client).toList());
        List<Row> rows =
                all.stream().map(one -> new Row(one, names.of(one.client()))).toList();
        list.show(
                rows.size(),
                false,
                Sorting.up(UNTIL),
                PAGE,
                page -> rows.subList(Math.min(page * PAGE, rows.size()), Math.min((page + 1) * PAGE, rows.size())));
    }

    private static Cell name(Row row) {
        return Cell.link(ClientPages.outcomes(row.due().client()), row.client().listName());
    }

    private record Row(DueCheckIn due, ClientReference client) {}
}
