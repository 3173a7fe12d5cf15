package app.unknot.claims.ui;

import app.unknot.claims.ClaimQueue;
import app.unknot.claims.QueueCount;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The work queues with their counts. */
final class QueueList extends Nav {
    private final Consumer<ClaimQueue> chosen;

    QueueList(Consumer<ClaimQueue> chosen) {
        this.chosen = chosen;
        addClassName("queues");
        setAriaLabel(ClaimsText.WORK_QUEUES.text());
    }

    /** @param current the queue that is shown; null while claims of several are */
    void show(List<QueueCount> counts, @Nullable ClaimQueue current) {
        removeAll();
        for (ClaimQueue.Group group : ClaimQueue.Group.values()) {
            Span heading = new Span(group.title());
            heading.addClassName("eyebrow");
            add(heading);
            counts.stream()
                    .filter(count -> count.queue().group() == group)
                    .forEach(count -> add(button(count, count.queue() == current)));
        }
    }

    private NativeButton button(QueueCount count, boolean current) {
        Span title = new Span(count.queue().title());
        Span money = new Span(count.charged().display());
        money.addClassNames("tiny", "quiet", "num");
        Span words = new Span(title, money);
        words.addClassName("words");
        Span number = new Span(String.valueOf(count.claims()));
        number.addClassNames("strong", "num");
        NativeButton button = new NativeButton("", click -> chosen.accept(count.queue()));
        button.add(words, number);
        button.addClassName("queue");
        button.getElement().setAttribute("type", "button");
        button.getElement()
                .setAttribute("data-test", "queue-" + count.queue().name().toLowerCase(Locale.ROOT));
        if (current) button.getElement().setAttribute("aria-current", "true");
        return button;
    }
}
