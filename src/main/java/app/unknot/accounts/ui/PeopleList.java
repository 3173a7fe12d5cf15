package app.unknot.accounts.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.Role;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.places.PracticePlaces;
import app.unknot.accounts.tablets.OpenSessions;
import app.unknot.accounts.tablets.OpenSessions.OpenSession;
import app.unknot.shared.Face;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.text.Text;
import app.unknot.shared.ui.Avatar;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.ListExport;
import app.unknot.shared.ui.ListSearch;
import app.unknot.shared.ui.PagedRows;
import app.unknot.shared.ui.SortChoice;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who works here, with search, state, roles, factor and where they are signed in. What can be done about somebody is the page's. */
final class PeopleList extends Div {
    private static final int PAGE = 50;
    private static final String STATE = "state";
    private static final String ORDER = "people";
    private static final String SEEN = "seen";
    private static final String NAME = "name";
    private static final Sorting BY_NAME = Sorting.up(NAME);

    private final transient Maker its;
    private final transient BiConsumer<ContextMenu, Person> actions;
    private final UserId me;
    private final Div people = new Div();
    private final ListSearch search = new ListSearch(AccountsText.FIND_A_PERSON.text(), this::refresh);
    private final ChoiceRow<State> filter;
    private final SortChoice order = new SortChoice(by -> sort(by));
    private transient ListAddress address = ListAddress.read(AccountPages.ACCOUNTS, QueryParameters.empty());
    private transient Sorting by = BY_NAME;

    private PeopleList(Maker its, UserId me, BiConsumer<ContextMenu, Person> actions) {
        this.its = its;
        this.me = me;
        this.actions = actions;
        filter = new ChoiceRow<>(
                AccountsText.WHICH_ACCOUNTS.text(),
                "choice",
                List.of(State.values()),
                State::words,
                chosen -> address.with(
                                STATE,
                                chosen == State.ACTIVE ? null : chosen.name().toLowerCase(Locale.ROOT))
                        .go());
        filter.addClassName("seg");
        Div bar = new Div(search, filter, order, its.export.of("accounts", this::exported));
        bar.addClassNames("row", "wrap", "people-bar");
        people.addClassName("people");
        add(bar, people);
    }

    /** Shows who is in the list that the address names, sorted as it says. */
    void show(ListAddress wanted) {
        address = wanted;
        filter.show(wanted.choice(STATE, State.class).orElse(State.ACTIVE));
        SequencedMap<String, String> columns = new LinkedHashMap<>();
        columns.put(NAME, AccountsText.PERSON.text());
        columns.put(SEEN, AccountsText.LAST_SIGN_IN.text());
        by = wanted.value(ORDER)
                .map(Sorting::parse)
                .filter(one -> columns.containsKey(one.key()))
                .orElse(BY_NAME);
        order.show(columns, by);
        refresh();
    }

    private void sort(Sorting wanted) {
        address.with(ORDER, wanted.equals(BY_NAME) ? null : wanted.text()).go();
    }

    /**
     * One line.
     *
     * @param codeUntil until when an open code works, or null
     */
    record Person(
            AccountRow row, boolean enrolled, @Nullable Instant codeUntil, List<OpenSession> open) {}

    /** In which lists a person is. */
    private enum State implements Text {
        ACTIVE,
        INVITED,
        DISABLED;

        String words() {
            return text();
        }

        static State of(AccountRow row) {
            if (!row.enabled()) return DISABLED;
            return row.active() ? ACTIVE : INVITED;
        }
    }

    void refresh() {
        people.removeAll();
        List<AccountRow> all = its.accounts.all();
        for (State state : State.values()) {
            long count = all.stream().filter(row -> State.of(row) == state).count();
            filter.button(state).setText(state.words() + " " + count);
        }
        String wanted = search.wanted().toLowerCase(Locale.ROOT);
        List<AccountRow> shown = shown(all, wanted);
        if (shown.isEmpty()) {
            people.add(new EmptyState(
                    wanted.isEmpty()
                            ? AccountsText.NO_ONE_IN_THIS_LIST.text()
                            : AccountsText.NO_ONE_HAS_THAT_NAME.text()));
            return;
        }
        people.add(table(shown));
    }

    private List<AccountRow> shown(List<AccountRow> all, String wanted) {
        State chosen = filter.chosen().orElse(State.ACTIVE);
        // Who looks for a name finds it in whichever list it is.
        return all.stream()
                .filter(row -> wanted.isEmpty()
                        ? State.of(row) == chosen
                        : (row.name() + " " + row.signInName())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .sorted(comparing(by))
                .toList();
    }

    private static Comparator<AccountRow> comparing(Sorting by) {
        Comparator<AccountRow> order = by.key().equals(SEEN)
                ? Comparator.comparing(AccountRow::lastSignInAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                : Comparator.comparing(AccountRow::name, String.CASE_INSENSITIVE_ORDER);
        return by.descending() ? order.reversed() : order;
    }

    private ListExport.Table exported() {
        List<AccountRow> rows = shown(its.accounts.all(), search.wanted().toLowerCase(Locale.ROOT));
        return new ListExport.Table(
                List.of(
                        AccountsText.PERSON.text(),
                        AccountsText.SIGN_IN_NAME.text(),
                        AccountsText.ROLES.text(),
                        AccountsText.WHICH_ACCOUNTS.text(),
                        AccountsText.LAST_SIGN_IN.text()),
                sink -> rows.forEach(row -> sink.accept(List.of(
                        row.name(),
                        row.signInName(),
                        row.roles().stream()
                                .sorted()
                                .map(role -> its.title(role, row))
                                .collect(Collectors.joining(", ")),
                        State.of(row).words(),
                        seen(row)))));
    }

    private String seen(AccountRow row) {
        Instant seen = row.lastSignInAt();
        return seen == null ? AccountsText.NEVER.text() : Formats.dayAndTime(seen, its.clock.getZone());
    }

    private PagedRows table(List<AccountRow> rows) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        for (String title : List.of(
                AccountsText.PERSON.text(),
                AccountsText.ROLES.text(),
                AccountsText.SECOND_FACTOR.text(),
                AccountsText.LAST_SIGN_IN.text(),
                "")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            if (title.isEmpty()) cell.getElement().setAttribute("aria-label", AccountsText.ACTIONS.text());
            head.add(cell);
        }
        table.getHead().add(head);
        Set<UserId> enrolled = its.factors.enrolled();
        Map<UserId, Instant> codes = its.accounts.openCodes();
        var signedIn = its.sessions.now();
        return new PagedRows(
                table,
                table.getBody(),
                rows.size(),
                page -> rows.stream()
                        .skip((long) page * PAGE)
                        .limit(PAGE)
                        .map(row -> line(new Person(
                                row,
                                enrolled.contains(row.id()),
                                codes.get(row.id()),
                                signedIn.getOrDefault(row.id(), List.of()))))
                        .toList());
    }

    private NativeTableRow line(Person shown) {
        AccountRow row = shown.row();
        Instant codeUntil = shown.codeUntil();
        Span name = new Span(row.name());
        name.addClassName("strong");
        String note = row.id().equals(me) ? AccountsText.YOU.text() : row.credentials();
        Span sub = new Span(note.isEmpty() ? row.signInName() : row.signInName() + ", " + note);
        sub.addClassName("sub");
        Div words = new Div(name, sub);
        Div person = new Div(new Avatar(new Face(initials(row), null)), words);
        person.addClassName("row");
        Div roles = new Div();
        roles.addClassName("roles");
        row.roles().stream().sorted().forEach(role -> roles.add(new Tag(Tone.PLAIN, its.title(role, row))));
        if (codeUntil != null)
            roles.add(new Tag(
                    Tone.CAUTION,
                    Icons.CLOCK,
                    (row.active() ? AccountsText.CODE_UNTIL.text() : AccountsText.INVITED_UNTIL.text())
                            + Formats.dayAndTime(codeUntil, its.clock.getZone())));
        else if (!row.active()) roles.add(new Tag(Tone.CAUTION, Icons.CLOCK, AccountsText.INVITATION_EXPIRED.text()));
        if (!row.enabled()) roles.add(new Tag(Tone.STOP, AccountsText.DISABLED.text()));
        Tag factor = shown.enrolled()
                ? new Tag(Tone.OK, Icons.KEY, AccountsText.SET_UP.text())
                : new Tag(Tone.PLAIN, AccountsText.NONE_YET.text());
        NativeTableRow line = new NativeTableRow();
        line.add(cell(person), cell(roles), cell(factor), cell(lastSignIn(row, shown.open())), cell(menu(shown)));
        return line;
    }

    private Div lastSignIn(AccountRow row, List<OpenSession> open) {
        Div cell = new Div(new Span(seen(row)));
        if (open.isEmpty()) return cell;
        long minutes = open.stream()
                .map(session ->
                        Duration.between(session.active(), its.clock.instant()).toMinutes())
                .min(Comparator.naturalOrder())
                .orElse(0L);
        String where =
                open.size() == 1 ? AccountsText.SIGNED_IN.text() : AccountsText.SIGNED_IN_ON_DEVICES.text(open.size());
        Span now = new Span(
                where + (minutes < 1 ? AccountsText.ACTIVE_NOW.text() : AccountsText.ACTIVE_MIN_AGO.text(minutes)));
        now.addClassName("sub");
        cell.add(now);
        return cell;
    }

    private Div menu(Person person) {
        NativeButton more = new NativeButton();
        more.add(Icons.MORE.create());
        more.addClassNames("btn", "plain", "icon");
        more.getElement()
                .setAttribute(
                        "aria-label", AccountsText.MORE_FOR.text(person.row().name()));
        more.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        actions.accept(menu, person);
        return menu.getItems().isEmpty() ? new Div() : new Div(more);
    }

    private static String initials(AccountRow row) {
        return Face.initials(row.firstName(), row.lastName());
    }

    private static NativeTableCell cell(com.vaadin.flow.component.Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }

    /** Makes the list; holds what it needs. */
    @Component
    static final class Maker {
        private final Accounts accounts;
        private final SecondFactors factors;
        private final OpenSessions sessions;
        private final PracticePlaces places;
        private final ListExport export;
        private final PracticeClock clock;

        Maker(
                Accounts accounts,
                SecondFactors factors,
                OpenSessions sessions,
                PracticePlaces places,
                ListExport export,
                PracticeClock clock) {
            this.accounts = accounts;
            this.factors = factors;
            this.sessions = sessions;
            this.places = places;
            this.export = export;
            this.clock = clock;
        }

        /** With the places of a role that does not hold everywhere. */
        private String title(Role role, AccountRow row) {
            Places at = switch (role) {
                case MANAGER -> row.manages();
                case THERAPIST -> row.treatsAt();
                case ADMIN -> Places.EVERYWHERE;
            };
            return at.everywhere() ? role.title() : AccountsText.ROLE_AT.text(role.title(), places.names(at));
        }

        /**
         * @param me who is signed in
         * @param actions fills the menu of a person; who gets no action has no menu
         */
        PeopleList of(UserId me, BiConsumer<ContextMenu, Person> actions) {
            return new PeopleList(this, me, actions);
        }
    }
}
