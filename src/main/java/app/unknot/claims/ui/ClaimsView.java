package app.unknot.claims.ui;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimPages;
import app.unknot.claims.ClaimQueue;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimService;
import app.unknot.claims.ClaimState;
import app.unknot.claims.NoteChange;
import app.unknot.claims.QueueCount;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.outbound.MadeFile;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.clients.ClientId;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.practice.Locations;
import app.unknot.shared.Money;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.ListSearch;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.PlaceFilter;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.StatCard;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The manager's work queues: what to fix, what goes, what came back. */
@Route(ClaimPages.CLAIMS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class ClaimsView extends Page implements BeforeEnterObserver {
    private static final Set<ClaimState> BEFORE_A_FILE =
            EnumSet.of(ClaimState.DRAFT, ClaimState.TO_FIX, ClaimState.READY);

    private final transient ClaimService claims;
    private final transient ClaimFiling filing;
    private final transient ClientSearch clients;
    private final transient Locations locations;
    private final transient OutboundFiles files;
    private final transient PracticeClock clock;
    private final transient ClaimsStart start;
    private final QueueList queues = new QueueList(this::choose);
    private final ClaimList list = new ClaimList();
    private final ListSearch client = new ListSearch(ClaimsText.FIND_A_CLIENT.text(), this::refresh);
    private final Div detail = new Div();
    private final Div message = new Div();
    private final Div stats = new Div();
    private final NativeButton export = Buttons.primary(ClaimsText.EXPORT_READY_CLAIMS.text(), click -> export());
    private final PlaceFilter filter = PlaceFilter.of(ClaimPages.queues());
    private ClaimQueue queue = ClaimQueue.TO_FIX;
    private Places at = Places.EVERYWHERE;
    private transient @Nullable ClaimId current;

    ClaimsView(
            ClaimService claims,
            ClaimFiling filing,
            ClientSearch clients,
            Locations locations,
            ClaimsStart start,
            OutboundFiles files,
            PracticeClock clock) {
        super(Density.DESK, ClaimsText.CLAIMS.text(), "");
        this.claims = claims;
        this.filing = filing;
        this.clients = clients;
        this.locations = locations;
        this.files = files;
        this.clock = clock;
        this.start = start;

        export.getElement().setAttribute("data-test", "export-ready");
        detail.addClassName("claim-detail");
        stats.addClassNames("stats", "claims-stats");
        Div left = new Div(client, list);
        left.addClassName("stack");
        Div columns = new Div(queues, left, detail);
        columns.addClassName("claims");
        addActions(start.sections());
        addActions(filter, export);
        add(message, stats, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        current = event.getRouteParameters().get("claim").map(ClaimsView::claim).orElse(null);
        at = filter.showFrom(event.getLocation().getQueryParameters(), locations.choices());
        list.narrow(filter.query());
        List<QueueCount> counts = claims.queueCounts(at);
        // Opened once for the queue it is in and the page it fills: one look, one line.
        ClaimDetail opened = current == null ? null : claims.open(current);
        queue = opened == null
                ? firstWithWork(counts).orElse(ClaimQueue.TO_FIX)
                : ClaimQueue.of(opened.row().state());
        refresh(opened);
    }

    /** What is not an id leads where an unknown id leads. */
    private static ClaimId claim(String text) {
        try {
            return new ClaimId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new RecordNotFound();
        }
    }

    private void choose(ClaimQueue chosen) {
        queue = chosen;
        current = null;
        client.clear();
        message.removeAll();
        refresh();
    }

    private void refresh() {
        refresh(current == null ? null : claims.open(current));
    }

    private void refresh(@Nullable ClaimDetail opened) {
        List<QueueCount> counts = claims.queueCounts(at);
        int ready = counts.stream()
                .filter(count -> count.queue() == ClaimQueue.READY)
                .mapToInt(QueueCount::claims)
                .sum();
        export.setEnabled(ready > 0);
        setLine(ready == 1 ? ClaimsText.N1_CLAIM_IS_READY.text() : ClaimsText.CLAIMS_ARE_READY_TO_GO.text(ready));
        stats.removeAll();
        stats.add(
                stat(ClaimsText.READY_TO_SEND.text(), counts, ClaimQueue.READY),
                stat(ClaimsText.AT_THE_PAYERS.text(), counts, ClaimQueue.SENT),
                stat(ClaimsText.DENIED_OR_REJECTED.text(), counts, ClaimQueue.DENIED, ClaimQueue.PARTLY_PAID));
        int total = client.wanted().isEmpty() ? showQueue(counts) : showFound(counts);
        detail.removeAll();
        // Nothing opens by itself: a row of the access log means that a person looked.
        if (opened != null) {
            show(opened);
            OnePane.leadTo(detail);
        } else if (total > 0) detail.add(new EmptyState(ClaimsText.CHOOSE_A_CLAIM_TO_SEE.text()));
        else if (firstWithWork(claims.queueCounts(Places.EVERYWHERE)).isEmpty()) detail.add(start.steps());
    }

    private int showQueue(List<QueueCount> counts) {
        queues.show(counts, queue);
        ClaimQueue shown = queue;
        int total = counts.stream()
                .filter(count -> count.queue() == shown)
                .mapToInt(QueueCount::claims)
                .sum();
        list.show(total, page -> claims.list(shown, at, page), this::where, current);
        return total;
    }

    /** What was claimed for the clients who are searched for, in whichever queue it is. */
    private int showFound(List<QueueCount> counts) {
        queues.show(counts, null);
        List<ClientId> found = clients.find(client.wanted(), 0).stream()
                .map(one -> one.reference().id())
                .toList();
        int total = Math.toIntExact(claims.ofClients(found, at, 0).total());
        list.found(total, page -> claims.ofClients(found, at, page).rows(), this::where, current);
        return total;
    }

    private static StatCard stat(String title, List<QueueCount> counts, ClaimQueue... queues) {
        List<QueueCount> counted = counts.stream()
                .filter(count -> List.of(queues).contains(count.queue()))
                .toList();
        Money charged = counted.stream().map(QueueCount::charged).reduce(Money.ZERO, Money::plus);
        int claims = counted.stream().mapToInt(QueueCount::claims).sum();
        return new StatCard(
                title, charged.display(), claims == 1 ? ClaimsText.N1_CLAIM.text() : ClaimsText.CLAIMS_2.text(claims));
    }

    private void show(ClaimDetail claim) {
        ClaimRow row = claim.row();
        Paragraph line = new Paragraph(ClaimsText.CLAIM_MEMBER.text(row.number(), row.payerName(), claim.memberEnd()));
        line.addClassNames("small", "quiet");
        Div words = new Div(new H2(row.clientName()), line);
        words.addClassName("grow");
        Div head = new Div(words, ClaimTags.of(row));
        if (claim.noteChange() != null)
            head.add(new Tag(Tone.CAUTION, claim.noteChange().title()));
        if (claim.noteChange() == NoteChange.AMENDED || claim.noteChange() == NoteChange.STOPPED)
            head.add(button(
                    "settle-amendment",
                    Buttons.outlined(ClaimsText.MARK_AS_REVIEWED.text(), click -> settle(row.id()))));
        head.addClassNames("row", "claim-head");
        if (BEFORE_A_FILE.contains(row.state())) {
            head.add(button(
                    "check-again",
                    Buttons.outlined(ClaimsText.CHECK_AGAIN.text(), click -> act(() -> filing.checkAgain(row.id())))));
            NativeButton ready =
                    Buttons.outlined(ClaimsText.MARK_READY.text(), click -> act(() -> filing.markReady(row.id())));
            ready.setEnabled(row.state() == ClaimState.DRAFT);
            head.add(button("mark-ready", ready));
        }
        Anchor whole = new Anchor(ClaimPages.caseOf(row.id()), ClaimsText.OPEN_THE_CASE.text());
        whole.addClassNames("btn", "outlined");
        whole.getElement().setAttribute("data-test", "open-case");
        head.add(whole);
        Div pair = new Div(ClaimCards.money(claim), ClaimCards.history(claim, clock.getZone()));
        pair.addClassName("pair");
        detail.add(head, ClaimCards.findings(claim), pair);
    }

    private void settle(ClaimId claim) {
        AmendmentDialog.open(claim, done -> filing.settleAmendment(claim, done), () -> {
            message.removeAll();
            refresh();
        });
    }

    private void act(Runnable work) {
        message.removeAll();
        try {
            work.run();
        } catch (RefusedRequest e) {
            refuse(e);
        }
        refresh();
    }

    private void export() {
        act(() -> {
            files.makeOfAllReady(at).forEach(this::tell);
        });
    }

    private void tell(MadeFile made) {
        made.leftOut()
                .forEach(one -> message.add(
                        new NoteBox(Tone.CAUTION, ClaimsText.DID_NOT_GO_BACK_AT_WORK.text(one.number(), one.why()))));
        message.add(
                new NoteBox(
                        Tone.OK,
                        ClaimsText.IN_THE_FILE.text(
                                        made.claims(),
                                        made.claims() == 1 ? ClaimsText.CLAIM_IS.text() : ClaimsText.CLAIMS_ARE.text())
                                + " " + ClaimsText.FOR_RECEIVER.text(made.receiver())),
                new RouterLink(ClaimsText.DOWNLOAD_IT_OR_TAKE_IT_BACK.text(made.name()), OutboundView.class));
    }

    /** Empty while there is one place, of which nothing needs to be said. */
    private String where(ClaimRow claim) {
        return locations.isOne() ? "" : locations.of(claim.location()).name();
    }

    private void refuse(RefusedRequest refusal) {
        String words = refusal.getMessage();
        message.add(new NoteBox(Tone.CAUTION, words == null ? ClaimsText.YOU_CANNOT_DO_THAT_NOW.text() : words));
    }

    private static NativeButton button(String name, NativeButton button) {
        button.getElement().setAttribute("data-test", name);
        return button;
    }

    private static Optional<ClaimQueue> firstWithWork(List<QueueCount> counts) {
        return counts.stream()
                .filter(count -> count.claims() > 0)
                .map(QueueCount::queue)
                .findFirst();
    }
}
