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
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** All that waits for a doctor's word or for somebody here, with its owner, the longest overdue first. Says nothing of health. */
@Route(LetterPages.REFERRALS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class ReferralsView extends Page {
    private final transient OpenTasks tasks;
    private final transient LetterOwners owners;
    private final transient ClientDirectory clients;
    private final transient Therapists therapists;
    private final transient PracticeClock clock;
    private final Div list = new Div();

    ReferralsView(
            OpenTasks tasks, LetterOwners owners, ClientDirectory clients, Therapists therapists, PracticeClock clock) {
        super(Density.DESK, LettersText.REFERRALS.text(), "");
        this.tasks = tasks;
        this.owners = owners;
        this.clients = clients;
        this.therapists = therapists;
        this.clock = clock;
        add(list);
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
        ClientNames names = clients.references(open.stream().map(Task::client).toList());
        Card card = new Card(LettersText.OPEN_THE_LONGEST_OVERDUE_FIRST.text());
        if (open.isEmpty()) card.add(new EmptyState(LettersText.LETTERS_EXPIRING_CLEARANCES_AND_RECOMMENDED.text()));
        open.forEach(task -> card.add(row(task, names.of(task.client()).name(), today)));
        list.removeAll();
        list.add(card);
    }

    private Component row(Task task, String client, LocalDate today) {
        Span name = new Span(client);
        name.addClassName("strong");
        Div what = new Div(task.words() + ".");
        Div owner = new Div(LettersText.OWNER.text(name(task.owner())));
        owner.addClassNames("small", "quiet");
        Div tags = new Div(
                task.isOverdue(today)
                        ? new Tag(Tone.CAUTION, Icons.CLOCK, LettersText.SINCE.text(Formats.day(task.due())))
                        : new Tag(Tone.PLAIN, LettersText.BY_3.text(Formats.day(task.due()))));
        tags.addClassName("tags");
        Div words = new Div(name, what, tags, owner);
        words.addClassName("grow");
        Div row = new Div(words);
        row.addClassName("list-row");
        LetterId letter = task.letter();
        if (letter != null)
            row.add(Buttons.outlined(LettersText.CHANGE_THE_OWNER.text(), click -> hand(letter, task, client)));
        return row;
    }

    private String name(UserId owner) {
        return therapists.profile(owner).name();
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
}
