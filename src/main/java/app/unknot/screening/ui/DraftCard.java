package app.unknot.screening.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.screening.rules.RuleChange;
import app.unknot.screening.rules.RuleDraft;
import app.unknot.screening.rules.RuleProblem;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What is being changed: in plain words, with its check, its preview and its publishing. */
final class DraftCard extends Div {
    private static final int MOST_CHANGES = 20;

    private final transient RuleDesk desk;
    private final transient PracticeClock clock;
    private final transient Consumer<String> open;
    private final Div result = new Div();

    /**
     * @param open opens the rule of a code
     */
    DraftCard(RuleDesk desk, PracticeClock clock, Consumer<String> open) {
        this.desk = desk;
        this.clock = clock;
        this.open = open;
        result.addClassName("draft-result");
        result.getElement().setAttribute("role", "status");
    }

    void refresh() {
        removeAll();
        result.removeAll();
        desk.publishing().offered().ifPresent(this::offer);
        Instant keptAt = desk.draft().keptAt();
        if (keptAt != null) add(card(keptAt));
    }

    private void offer(String name) {
        NoteBox box = new NoteBox(Tone.ADVISE, ScreeningText.THIS_RELEASE_BRINGS_THE_RULE.text(name));
        box.add(Buttons.plain(
                ScreeningText.COPY_IT_INTO_THE_DRAFT.text(), click -> desk.replace(desk.publishing()::takeOffered)));
        add(box);
    }

    private Component card(Instant keptAt) {
        RuleDraft draft = desk.draft();
        Card card = new Card(ScreeningText.YOUR_DRAFT.text());
        card.addClassName("draft");
        card.add(new Paragraph(ScreeningText.BASED_ON_VERSION_KEPT.text(
                draft.basedOn(), Formats.dayAndTime(keptAt, clock.getZone()))));
        desk.publishing().conflict(draft).ifPresent(words -> card.add(conflict(words)));
        List<RuleChange> changes = desk.publishing().changes(draft);
        card.add(changes.isEmpty() ? new Paragraph(nothing()) : list(changes));
        Div actions = new Div(
                Buttons.outlined(ScreeningText.CHECK.text(), click -> check()),
                Buttons.outlined(ScreeningText.PREVIEW.text(), click -> preview()),
                Buttons.primary(ScreeningText.PUBLISH.text(), click -> publish()),
                Buttons.plain(ScreeningText.DISCARD_THE_DRAFT.text(), click -> discard()));
        actions.addClassNames("row", "wrap");
        card.add(actions, result);
        return card;
    }

    private String nothing() {
        return desk.publishing().check(desk.draft().text()).isEmpty()
                ? ScreeningText.IT_DOES_NOT_CHANGE.text()
                : ScreeningText.IT_HAS_PROBLEMS_CHOOSE_CHECK.text();
    }

    private Component conflict(String words) {
        NoteBox box = new NoteBox(Tone.CAUTION, words);
        box.add(Buttons.plain(
                ScreeningText.APPLY_MY_CHANGES.text(), click -> desk.replace(desk.publishing()::carryOver)));
        return box;
    }

    private static Component list(List<RuleChange> changes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("changes");
        for (RuleChange change : changes.stream().limit(MOST_CHANGES).toList()) {
            ListItem item = new ListItem(new Span(change.words()));
            if (change.weakensEmergency()) item.add(new Tag(Tone.STOP, ScreeningText.EMERGENCY.text()));
            list.add(item);
        }
        if (changes.size() > MOST_CHANGES)
            list.add(new ListItem(ScreeningText.AND_MORE.text(changes.size() - MOST_CHANGES)));
        return list;
    }

    private void check() {
        List<RuleProblem> problems = desk.publishing().check(desk.draft().text());
        result.removeAll();
        if (problems.isEmpty()) result.add(new NoteBox(Tone.OK, ScreeningText.NO_PROBLEM_WAS_FOUND.text()));
        else {
            result.add(new NoteBox(Tone.CAUTION, ScreeningText.BEFORE_IT_CAN_BE_PUBLISHED.text()));
            result.add(problems(problems, open));
        }
    }

    /**
     * @param open opens the rule of a code
     */
    private static Component problems(List<RuleProblem> problems, Consumer<String> open) {
        UnorderedList list = new UnorderedList();
        list.addClassName("problems");
        for (RuleProblem problem : problems) {
            boolean known = !problem.rule().isEmpty();
            list.add(
                    known
                            ? new ListItem(Buttons.plain(problem.words(), click -> open.accept(problem.rule())))
                            : new ListItem(problem.words()));
        }
        return list;
    }

    /** The same to read only, where the rule is open already. */
    static Component problems(List<RuleProblem> problems) {
        UnorderedList list = new UnorderedList();
        list.addClassName("problems");
        problems.forEach(problem -> list.add(new ListItem(problem.words())));
        return list;
    }

    private void preview() {
        result.removeAll();
        try {
            result.add(new PreviewBox(desk.publishing().preview(desk.draft())));
        } catch (RefusedRequest refused) {
            result.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
        }
    }

    private void publish() {
        PublishDialog.open(desk);
    }

    private void discard() {
        Confirm.ask(
                ScreeningText.DISCARD_THE_DRAFT_2.text(),
                ScreeningText.THE_RUNNING_RULES_DO_NOT.text(),
                ScreeningText.DISCARD_IT.text(),
                () -> {
                    if (desk.replace(shown -> desk.publishing().discard()))
                        Toast.show(ScreeningText.DRAFT_DISCARDED.text());
                });
    }
}
