package app.unknot.letters.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.letters.LetterId;
import app.unknot.letters.LetterPages;
import app.unknot.letters.OpenTasks;
import app.unknot.letters.Task;
import app.unknot.letters.passing.LetterOwners;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.text.Folded;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.ListEnd;
import app.unknot.shared.ui.ListExport;
import app.unknot.shared.ui.ListGrid;
import app.unknot.shared.ui.ListSearch;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All that waits for a doctor's word or for somebody here, with its owner, the longest overdue first. Says nothing of health. */
@Route(LetterPages.REFERRALS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class ReferralsView extends Page implements BeforeEnterObserver {
    private static final int PAGE = 50;
    private static final String OVERDUE = "overdue";
    private static final String CLIENT = "client";
    private static final String OWNER = "owner";
    private static final String DUE = "due";

    private final transient OpenTasks tasks;
    private final transient LetterOwners owners;
    private final transient ClientDirectory clients;
    private final transient Therapists therapists;
    private final transient PracticeClock clock;
    private final ListSearch client = new ListSearch(LettersText.FIND_A_CLIENT.text(), this::show);
    private final ChoiceRow<Boolean> which;
    private final ListGrid<Row> list;
    private final Div end = new Div();
    private transient ListAddress address = ListAddress.read(LetterPages.REFERRALS, QueryParameters.empty());

    ReferralsView(
            OpenTasks tasks,
            LetterOwners owners,
            ClientDirectory clients,
            Therapists therapists,
            ListExport export,
            PracticeClock clock) {
        super(Density.DESK, LettersText.REFERRALS.text(), "");
        this.tasks = tasks;
        this.owners = owners;
        this.clients = clients;
        this.therapists = therapists;
        this.clock = clock;
        which = new ChoiceRow<>(
                LettersText.WHICH_ONES.text(),
                "choice",
                List.of(false, true),
                overdue -> overdue ? LettersText.OVERDUE.text() : LettersText.ALL_OPEN.text(),
                overdue -> address.with(OVERDUE, overdue ? "yes" : null).go());
        which.addClassName("seg");
        list = new ListGrid<Row>(
                        LettersText.REFERRALS.text(),
                        LettersText.LETTERS_EXPIRING_CLEARANCES_AND_RECOMMENDED.text(),
                        by -> address.sorted(by).go())
                .sorted(CLIENT, LettersText.CLIENT.text(), row -> Cell.of(row.client()))
                .column(LettersText.WHAT_TO_DO.text(), row -> Cell.of(row.task().words() + "."))
                .sorted(OWNER, LettersText.OWNER_2.text(), row -> Cell.of(row.owner()))
                .sorted(DUE, LettersText.DUE.text(), row -> due(row.task()))
                .act(
                        row -> row.task().letter() == null ? "" : LettersText.CHANGE_THE_OWNER.text(),
                        row -> LettersText.CHANGE_THE_OWNER_FOR.text(row.client()),
                        row -> hand(Objects.requireNonNull(row.task().letter()), row.task(), row.client()));
        Div bar = new Div(client, which);
        bar.addClassNames("row", "wrap", "people-bar");
        addActions(export.of("referrals", list::table));
        add(new Card("", bar, list, end));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ListAddress.read(LetterPages.REFERRALS, event.getLocation().getQueryParameters());
        which.show(address.value(OVERDUE).isPresent());
        show();
    }

    private void show() {
        LocalDate today = clock.today();
        List<Task> open = tasks.register();
        long overdue = open.stream().filter(task -> task.isOverdue(today)).count();
        setLine(
                open.isEmpty()
                        ? LettersText.NO_OPEN_REFERRALS.text()
                        : LettersText.OPEN_OVERDUE_EACH_HAS.text(open.size(), overdue));
        end.removeAll();
        ListEnd.say(end, open.size(), OpenTasks.MOST);
        ClientNames names = clients.references(open.stream().map(Task::client).toList());
        Map<UserId, String> people = new HashMap<>();
        therapists.active().forEach(one -> people.put(one.id(), one.name()));
        boolean overdueOnly = which.chosen().orElse(false);
        String wanted = Folded.of(client.wanted());
        Sorting by = address.sorting(list.keys(), Sorting.up(DUE));
        List<Row> rows = open.stream()
                .filter(task -> !overdueOnly || task.isOverdue(today))
                .map(task -> new Row(
                        task,
                        names.of(task.client()).name(),
                        // Who has left may still own something.
                        people.computeIfAbsent(
                                task.owner(), id -> therapists.profile(id).name())))
                .filter(row -> Folded.of(row.client()).contains(wanted))
                .sorted(order(by))
                .toList();
        list.show(
                rows.size(),
                overdueOnly || !wanted.isEmpty(),
                by,
                PAGE,
                page -> rows.subList(page * PAGE, Math.min(rows.size(), (page + 1) * PAGE)));
    }

    private static Comparator<Row> order(Sorting by) {
        Comparator<Row> order = switch (by.key()) {
            case CLIENT -> Comparator.comparing(Row::client);
            case OWNER -> Comparator.comparing(Row::owner);
            default -> Comparator.comparing(row -> row.task().due());
        };
        return by.descending() ? order.reversed() : order;
    }

    private Cell due(Task task) {
        String day = Formats.day(task.due());
        return task.isOverdue(clock.today())
                ? Cell.tag(Tone.CAUTION, LettersText.SINCE.text(day))
                : Cell.of(LettersText.BY_3.text(day));
    }

    private void hand(LetterId letter, Task task, String client) {
        Select<TherapistProfile> owner = new Select<>(LettersText.THERAPIST.text(), change -> {});
        List<TherapistProfile> active = therapists.active();
        owner.setItems(active);
        owner.setItemLabelGenerator(TherapistProfile::name);
        active.stream().filter(one -> one.id().equals(task.owner())).findFirst().ifPresent(owner::setValue);
        owner.setWidthFull();
        Paragraph text = new Paragraph(LettersText.THE_NEW_OWNER_SEES.text());
        text.addClassNames("small", "quiet");
        Div body = new Div(text, owner);
        body.addClassName("stack");
        InputDialog dialog =
                new InputDialog("letters.owner." + letter, LettersText.WHO_WILL_FOLLOW_UP_FOR.text(client), body);
        dialog.cancel(LettersText.CANCEL.text());
        dialog.save(
                LettersText.HAND_OVER.text(),
                () -> owners.handTo(
                        letter,
                        owner.getOptionalValue()
                                .orElseThrow(() -> new RefusedRequest(LettersText.CHOOSE_A_THERAPIST.text()))
                                .id()),
                this::show);
        dialog.open();
    }

    private record Row(Task task, String client, String owner) {}
}
