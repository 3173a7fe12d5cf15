package app.unknot.claims.ui;

import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimRow;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.PagedRows;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The claims of one queue. */
final class ClaimList extends Div {
    private QueryParameters narrowed = QueryParameters.empty();

    ClaimList() {
        addClassNames("card", "claim-list");
    }

    /** What an address keeps while claims are opened. */
    void narrow(QueryParameters address) {
        narrowed = address;
    }

    /**
     * @param total how many the queue has
     * @param pages reads a page of it
     * @param where the place of a visit; empty when nothing is to be said of it
     */
    void show(
            int total, IntFunction<List<ClaimRow>> pages, Function<ClaimRow, String> where, @Nullable ClaimId current) {
        removeAll();
        if (total == 0) add(new EmptyState(ClaimsText.NO_CLAIMS_HERE_SIGNING.text()));
        else
            rows(
                    total,
                    pages,
                    claim -> row(claim, where.apply(claim), claim.id().equals(current)));
    }

    /** The same of claims from several queues, each with where it is. */
    void found(
            int total, IntFunction<List<ClaimRow>> pages, Function<ClaimRow, String> where, @Nullable ClaimId current) {
        removeAll();
        if (total == 0) add(new EmptyState(ClaimsText.NO_CLAIM_OF_SUCH_A_CLIENT.text()));
        else
            rows(total, pages, claim -> {
                RouterLink row = row(claim, where.apply(claim), claim.id().equals(current));
                row.add(ClaimTags.of(claim));
                return row;
            });
    }

    private void rows(int total, IntFunction<List<ClaimRow>> pages, Function<ClaimRow, RouterLink> row) {
        add(new PagedRows(total, page -> pages.apply(page).stream().map(row).toList()));
    }

    private RouterLink row(ClaimRow claim, String where, boolean current) {
        Span name = new Span(claim.clientName());
        name.addClassName("strong");
        Span total = new Span(claim.total().display());
        total.addClassName("num");
        String fix = claim.errors() == 0 ? "" : ClaimsText.TO_FIX.text(claim.errors());
        String place = where.isEmpty() ? "" : ", " + where;
        Span line = new Span(Visits.days(claim) + ", " + claim.payerName() + place + fix);
        line.addClassNames("small", "quiet");
        RouterLink row = new RouterLink();
        row.setRoute(ClaimsView.class, new RouteParameters("claim", claim.id().toString()));
        row.setQueryParameters(narrowed);
        row.add(name, total, line);
        row.addClassName("claim-row");
        row.getElement().setAttribute("data-test", "claim-row");
        if (current) row.getElement().setAttribute("aria-current", "true");
        return row;
    }
}
