package app.unknot.letters.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientPages;
import app.unknot.letters.OpenTasks;
import app.unknot.letters.Task;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cards of open letters, clearances and advice, for the screens above. */
@Component
public class TaskCard {
    private final OpenTasks tasks;
    private final ClientDirectory clients;
    private final PracticeClock clock;

    TaskCard(OpenTasks tasks, ClientDirectory clients, PracticeClock clock) {
        this.tasks = tasks;
        this.clients = clients;
        this.clock = clock;
    }

    /** What the signed-in therapist has to do by today; no card when there is nothing. */
    public Optional<Card> ofToday() {
        List<Task> mine = tasks.mine();
        if (mine.isEmpty()) return Optional.empty();
        ClientNames names = clients.references(mine.stream().map(Task::client).toList());
        Card card = new Card(LettersText.LETTERS_AND_ANSWERS.text());
        Span count = new Span(String.valueOf(mine.size()));
        count.addClassNames("count", "due");
        card.end(count);
        mine.forEach(task -> card.add(line(task, names.of(task.client()).name(), clock.today())));
        return Optional.of(card);
    }

    /** A client's papers: ways to them, and what is open. */
    public Card ofClient(ClientId client) {
        Card card = new Card(LettersText.PAPERS.text());
        Div ways = new Div(
                way(ClientPages.letters(client), Icons.LETTER, LettersText.LETTERS.text()),
                way(ClientPages.clearances(client), Icons.SHIELDOK, LettersText.CLEARANCES.text()),
                way(ClientPages.documents(client), Icons.DISK, LettersText.DOCUMENTS.text()));
        ways.addClassNames("row", "wrap");
        card.add(ways);
        tasks.of(client).forEach(task -> card.add(line(task, "", clock.today())));
        return card;
    }

    private static Anchor way(String address, Icons icon, String words) {
        Anchor way = new Anchor(address, icon.create(), new Span(words));
        way.addClassNames("btn", "outlined");
        return way;
    }

    /**
     * @param name of the client, or empty where the screen says it already
     */
    static Anchor line(Task task, String name, LocalDate today) {
        Div words = new Div();
        words.addClassName("grow");
        if (!name.isEmpty()) {
            Span who = new Span(name);
            who.addClassName("strong");
            words.add(who);
        }
        Div what = new Div(task.words() + ".");
        what.addClassName("small");
        Div tags = new Div(
                task.isOverdue(today)
                        ? new Tag(Tone.CAUTION, Icons.CLOCK, LettersText.SINCE.text(Formats.day(task.due())))
                        : new Tag(
                                task.isDue(today) ? Tone.ADVISE : Tone.PLAIN,
                                task.isDue(today)
                                        ? LettersText.TODAY.text()
                                        : LettersText.BY_3.text(Formats.day(task.due()))));
        tags.addClassName("tags");
        words.add(what, tags);
        Anchor line = new Anchor(task.address(), words, Icons.NEXT.create());
        line.addClassName("list-row");
        return line;
    }
}
