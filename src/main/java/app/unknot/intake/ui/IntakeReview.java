package app.unknot.intake.ui;

import app.unknot.clients.history.HistoryDraft;
import app.unknot.clients.history.HistoryTopic;
import app.unknot.intake.Intake;
import app.unknot.intake.OpenQuestion;
import app.unknot.screening.Finding;
import app.unknot.screening.ScreeningResult;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** The last look: what is missing or does not go together, what the answers mean, and all of it to read. */
final class IntakeReview {
    private IntakeReview() {}

    /**
     * @param forClient whether the client reads it: then it says nothing of what the answers mean
     */
    static Component of(Intake intake, HistoryDraft draft, boolean forClient, Consumer<IntakeStep> go) {
        Div page = new Div();
        page.addClassName("stack");
        page.add(asks(intake.askBack(draft), go));
        if (!forClient) page.add(meaning(intake.preview(draft)));
        for (HistoryTopic topic : HistoryTopic.values())
            page.add(new Card(topic.title(), TopicSummary.lines(topic, draft.history())));
        return page;
    }

    private static Card asks(List<OpenQuestion> asks, Consumer<IntakeStep> go) {
        Card card = new Card(IntakeText.ASK_AGAIN.text());
        if (asks.isEmpty()) card.add(new NoteBox(Tone.OK, IntakeText.NOTHING_IS_MISSING.text()));
        for (OpenQuestion ask : asks) {
            HistoryTopic topic = ask.topic();
            IntakeStep where = topic == null ? IntakeStep.SAFETY : IntakeStep.of(topic);
            Div line = new Div(
                    new NoteBox(ask.needed() ? Tone.CAUTION : Tone.ADVISE, ask.sentence()),
                    Buttons.outlined(IntakeText.GO.text(), click -> go.accept(where)));
            line.addClassName("ask-line");
            card.add(line);
        }
        return card;
    }

    private static Card meaning(ScreeningResult screened) {
        Card card = new Card(IntakeText.WHAT_IT_MEANS.text());
        List<Finding> findings = screened.findings();
        boolean known = screened.because().stream().noneMatch(Finding::unanswered);
        if (!known) card.add(new NoteBox(Tone.PLAIN, IntakeText.ANSWER_EVERY_SAFETY_QUESTION.text()));
        if (findings.isEmpty() && known) card.add(new NoteBox(Tone.OK, IntakeText.NO_LIMITS_FOR_THIS_SESSION.text()));
        for (Finding finding : findings)
            card.add(new NoteBox(RescreenForm.tone(finding.level()), finding.title() + ". " + finding.action()));
        return card;
    }
}
