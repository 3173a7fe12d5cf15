package app.unknot.accounts.ui;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.Role;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.people.NewAccount;
import app.unknot.accounts.places.PracticePlaces;
import app.unknot.accounts.tablets.OpenSessions;
import app.unknot.accounts.tablets.OpenSessions.OpenSession;
import app.unknot.shared.Face;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.text.Text;
import app.unknot.shared.ui.Avatar;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who works here, with search, state, roles, factor and where they are signed in. What can be done about somebody is the page's. */
final class PeopleList extends Div {
    private final transient Maker its;
    private final transient BiConsumer<ContextMenu, Person> actions;
    private final UserId me;
    private final Div people = new Div();
    private final TextLine search = new TextLine("", NewAccount.NAME);
    private final ChoiceRow<State> filter;

    private PeopleList(Maker its, UserId me, BiConsumer<ContextMenu, Person> actions) {
        this.its = its;
        this.me = me;
        this.actions = actions;
        filter = new ChoiceRow<>(
                AccountsText.WHICH_ACCOUNTS.text(),
                "choice",
                List.of(State.values()),
                State::words,
                chosen -> refresh());
        filter.addClassName("seg");
        filter.show(State.ACTIVE);
        search.setPlaceholder(AccountsText.FIND_A_PERSON.text());
        search.setAriaLabel(AccountsText.FIND_A_PERSON.text());
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        Div bar = new Div(search, filter);
        bar.addClassNames("row", "wrap", "people-bar");
        people.addClassName("people");
        add(bar, people);
        refresh();
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
            people.add(new EmptyState(
                    wanted.isEmpty()
                            ? AccountsText.NO_ONE_IN_THIS_LIST.text()
                            : AccountsText.NO_ONE_HAS_THAT_NAME.text()));
            return;
        }
        people.add(table(shown));
    }

    private NativeTable table(List<AccountRow> rows) {
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
        for (AccountRow row : rows)
            table.getBody()
                    .add(line(new Person(
                            row,
                            enrolled.contains(row.id()),
                            codes.get(row.id()),
                            signedIn.getOrDefault(row.id(), List.of()))));
        return table;
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
        Instant seen = row.lastSignInAt();
        Div cell = new Div(
                new Span(seen == null ? AccountsText.NEVER.text() : Formats.dayAndTime(seen, its.clock.getZone())));
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
        private final PracticeClock clock;

        Maker(
                Accounts accounts,
                SecondFactors factors,
                OpenSessions sessions,
                PracticePlaces places,
                PracticeClock clock) {
            this.accounts = accounts;
            this.factors = factors;
            this.sessions = sessions;
            this.places = places;
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
