package app.unknot.outcomes.ui.client;

import app.unknot.clients.ClientId;
import app.unknot.outcomes.course.Ended;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.episodes.ClientEpisodes;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The client's episodes, and the way to begin a new one by decision. */
@Component
class EpisodesCard {
    private final ClientEpisodes episodes;
    private final PracticeClock clock;

    EpisodesCard(ClientEpisodes episodes, PracticeClock clock) {
        this.episodes = episodes;
        this.clock = clock;
    }

    /**
     * @param all the newest first
     * @param again shows the page again
     */
    Card of(ClientId client, List<EpisodeFacts> all, Runnable again) {
        Card card = new Card(ClientOutcomesText.ALL_EPISODES.text());
        card.addClassName("stack");
        card.end(Buttons.outlined(
                ClientOutcomesText.BEGIN_A_NEW_EPISODE.text(), click -> new Begin(client, again).open()));
        all.forEach(one -> card.add(row(one)));
        episodes.decisions(client)
                .forEach(decision -> card.add(quiet(
                        ClientOutcomesText.EPISODE_FROM.text(Formats.day(decision.on())) + ": " + decision.reason())));
        return card;
    }

    private Div row(EpisodeFacts one) {
        Span title = new Span(ClientOutcomesText.EPISODE_NUMBER.text(one.number()) + ": "
                + Formats.day(one.span().openedOn()) + ", "
                + one.span().opened().text());
        title.addClassName("strong");
        Ended ended = one.span().endedBy(clock.today());
        return new Div(
                new Div(title),
                quiet((one.visits() == 1 ? ClientOutcomesText.EPISODE_ONE_VISIT : ClientOutcomesText.EPISODE_LINE)
                        .text(ended == null ? ClientOutcomesText.EPISODE_GOES_ON.text() : ended.text(), one.visits())));
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassNames("small", "quiet");
        return quiet;
    }

    /** Asks from which day on, and why. */
    private final class Begin extends InputDialog {
        Begin(ClientId client, Runnable again) {
            this(client, again, new Div());
        }

        private Begin(ClientId client, Runnable again, Div body) {
            super("outcomes.episode." + client, ClientOutcomesText.BEGIN_A_NEW_EPISODE.text(), body);
            DayField from = DayField.past(ClientOutcomesText.FROM_WHICH_DAY.text(), clock::today);
            from.setValue(clock.today());
            TextLine why = new TextLine(ClientOutcomesText.WHY.text(), ClientEpisodes.REASON);
            from.setWidthFull();
            why.setWidthFull();
            body.addClassName("stack");
            body.add(new Paragraph(ClientOutcomesText.BEGIN_LINE.text()), from, why);
            cancel(ClientOutcomesText.CANCEL.text());
            save(
                    ClientOutcomesText.BEGIN_A_NEW_EPISODE.text(),
                    () -> episodes.begin(client, day(from), why.text()),
                    () -> {
                        Toast.show(ClientOutcomesText.A_NEW_EPISODE_HAS_BEGUN.text(Formats.day(day(from))));
                        again.run();
                    });
        }

        private LocalDate day(DayField field) {
            return field.getOptionalValue().orElseGet(clock::today);
        }
    }
}
