package app.unknot.accounts.ui;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.OpenSessions;
import app.unknot.accounts.OpenSessions.OpenSession;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Supervision;
import app.unknot.accounts.Tablets;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.requests.AccountDesk;
import app.unknot.accounts.requests.Agreements;
import app.unknot.audit.ActorNames;
import app.unknot.shared.Face;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Avatar;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People, roles and tablets. Nothing of any client is here. */
@Route("accounts")
@PageTitle("Accounts - Unknot")
@RolesAllowed("ADMIN")
class AccountsView extends Page {
    private final transient Accounts accounts;
    private final transient AccountDesk desk;
    private final transient AccountDialogs dialogs;
    private final transient SecondFactors factors;
    private final transient Therapists therapists;
    private final transient Supervision supervision;
    private final transient OpenSessions sessions;
    private final transient PracticeClock clock;
    private final UserId me;
    private final Div people = new Div();
    private final TextField search = new TextField();
    private final ChoiceRow<State> filter;
    private final RequestsCard requests;

    AccountsView(
            Accounts accounts,
            AccountDesk desk,
            Agreements agreements,
            AccountDialogs dialogs,
            SecondFactors factors,
            Therapists therapists,
            Supervision supervision,
            Tablets tablets,
            ActorNames names,
            CurrentSubject current,
            OpenSessions sessions,
            PracticeClock clock) {
        super(
                Density.DESK,
                "Accounts",
                "You run accounts and settings. Client records are closed to this role, by every path.");
        this.accounts = accounts;
        this.desk = desk;
        this.dialogs = dialogs;
        this.factors = factors;
        this.therapists = therapists;
        this.supervision = supervision;
        this.sessions = sessions;
        this.clock = clock;
        me = current.require().id();
        requests = new RequestsCard(desk, agreements, current, names, clock, this::refresh);
        filter = new ChoiceRow<>(
                "Which accounts", "choice", List.of(State.values()), State::words, chosen -> showPeople());
        filter.addClassName("seg");
        filter.show(State.ACTIVE);
        search.setPlaceholder("Find a person");
        search.setAriaLabel("Find a person");
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> showPeople());
        addActions(Buttons.withIcon(
                Buttons.primary("Invite someone", click -> dialogs.invite(this::refresh)), Icons.PLUS));
        Div bar = new Div(search, filter);
        bar.addClassNames("row", "wrap", "people-bar");
        people.addClassName("people");
        Div left = new Div(requests, new Card("People", bar, people));
        left.addClassName("stack");
        Div grid = new Div(left, new Card("Tablets", new TabletsCard(tablets, clock)));
        grid.addClassName("two-col");
        add(grid);
        refresh();
    }

    /** In which lists a person is. */
    private enum State {
        ACTIVE("Active"),
        INVITED("Invited"),
        DISABLED("Disabled");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static State of(AccountRow row) {
            if (!row.enabled()) return DISABLED;
            return row.active() ? ACTIVE : INVITED;
        }
    }

    private void refresh() {
        requests.refresh();
        showPeople();
    }

    private void showPeople() {
        people.removeAll();
        List<AccountRow> all = accounts.all();
        for (State state : State.values()) {
            long count = all.stream().filter(row -> State.of(row) == state).count();
            filter.button(state).setText(state.words() + " " + count);
        }
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        State chosen = filter.chosen().orElse(State.ACTIVE);
        // Who looks for a name finds it in whichever list it is.
        List<AccountRow> shown = all.stream()
                .filter(row -> wanted.isEmpty()
                        ? State.of(row) == chosen
                        : (row.name() + " " + row.signInName())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .toList();
        if (shown.isEmpty()) {
            people.add(new EmptyState(wanted.isEmpty() ? "Nobody is in this list." : "Nobody is called that."));
            return;
        }
        people.add(table(shown));
    }

    private NativeTable table(List<AccountRow> rows) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        for (String title : List.of("Person", "Roles", "Second factor", "Last sign-in", "")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            if (title.isEmpty()) cell.getElement().setAttribute("aria-label", "Actions");
            head.add(cell);
        }
        table.getHead().add(head);
        Set<UserId> enrolled = factors.enrolled();
        Map<UserId, Instant> codes = accounts.openCodes();
        var signedIn = sessions.now();
        for (AccountRow row : rows)
            table.getBody()
                    .add(personRow(
                            row,
                            enrolled.contains(row.id()),
                            codes.get(row.id()),
                            signedIn.getOrDefault(row.id(), List.of())));
        return table;
    }

    private NativeTableRow personRow(
            AccountRow row, boolean enrolled, @Nullable Instant codeUntil, List<OpenSession> open) {
        Span name = new Span(row.name());
        name.addClassName("strong");
        String note = row.id().equals(me) ? "You" : row.credentials();
        Span sub = new Span(note.isEmpty() ? row.signInName() : row.signInName() + ", " + note);
        sub.addClassName("sub");
        Div words = new Div(name, sub);
        Div person = new Div(new Avatar(new Face(initials(row), null)), words);
        person.addClassName("row");
        Div roles = new Div();
        roles.addClassName("roles");
        row.roles().stream().sorted().forEach(role -> roles.add(new Tag(Tone.PLAIN, role.title())));
        if (codeUntil != null)
            roles.add(new Tag(
                    Tone.CAUTION,
                    Icons.CLOCK,
                    (row.active() ? "Code until " : "Invited until ")
                            + Formats.dayAndTime(codeUntil, clock.getZone())));
        else if (!row.active()) roles.add(new Tag(Tone.CAUTION, Icons.CLOCK, "Invitation expired"));
        if (!row.enabled()) roles.add(new Tag(Tone.STOP, "Disabled"));
        Tag factor = enrolled ? new Tag(Tone.OK, Icons.KEY, "Set up") : new Tag(Tone.PLAIN, "None yet");
        NativeTableRow line = new NativeTableRow();
        line.add(
                cell(person),
                cell(roles),
                cell(factor),
                cell(lastSignIn(row, open)),
                cell(menu(row, enrolled, codeUntil)));
        return line;
    }

    private Div lastSignIn(AccountRow row, List<OpenSession> open) {
        Instant seen = row.lastSignInAt();
        Div cell = new Div(new Span(seen == null ? "Never" : Formats.dayAndTime(seen, clock.getZone())));
        if (open.isEmpty()) return cell;
        long minutes = open.stream()
                .map(session ->
                        Duration.between(session.active(), clock.instant()).toMinutes())
                .min(Comparator.naturalOrder())
                .orElse(0L);
        String where = open.size() == 1 ? "Signed in" : "Signed in on " + open.size() + " devices";
        Span now = new Span(where + (minutes < 1 ? ", active now" : ", active " + minutes + " min ago"));
        now.addClassName("sub");
        cell.add(now);
        return cell;
    }

    private NativeButton menu(AccountRow row, boolean enrolled, @Nullable Instant codeUntil) {
        NativeButton more = new NativeButton();
        more.add(Icons.MORE.create());
        more.addClassNames("btn", "plain", "icon");
        more.getElement().setAttribute("aria-label", "More for " + row.name());
        more.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        menu.addItem("Roles", click -> dialogs.changeRoles(row, this::refresh));
        menu.addItem(
                row.active() ? "New password code" : "New invitation", click -> dialogs.newCode(row, this::refresh));
        if (codeUntil != null)
            menu.addItem("Cancel the code", click -> act(() -> desk.cancelCode(row.id()), "The code works no more."));
        if (row.active() && enrolled)
            menu.addItem("Lost the second factor", click -> dialogs.restore(row, this::refresh));
        if (row.roles().contains(Role.THERAPIST)) menu.addItem("License", click -> license(row));
        if (!row.id().equals(me)) {
            menu.addItem(
                    "End open sessions", click -> act(() -> desk.endSessions(row.id()), "Open sessions have ended."));
            if (row.enabled()) menu.addItem("Disable", click -> disable(row));
            else
                menu.addItem(
                        "Enable", click -> act(() -> desk.enable(row.id(), true), row.name() + " can sign in again."));
        }
        return more;
    }

    private void disable(AccountRow row) {
        Confirm.ask(
                "Disable " + row.name() + "?",
                "Open sessions end at once. Notes and names stay as they are.",
                "Disable",
                () -> act(() -> desk.enable(row.id(), false), row.name() + " cannot sign in any more."));
    }

    private void license(AccountRow row) {
        LicenceDialog.open(therapists.profile(row.id()), accounts, supervision, therapists.active());
    }

    private void act(Runnable change, String done) {
        try {
            change.run();
            Toast.show(done);
        } catch (RefusedRequest refused) {
            Toast.show(String.valueOf(refused.getMessage()));
        }
        refresh();
    }

    private static String initials(AccountRow row) {
        return row.firstName().substring(0, 1) + row.lastName().substring(0, 1);
    }

    private static NativeTableCell cell(com.vaadin.flow.component.Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }
}
