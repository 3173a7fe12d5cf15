package app.unknot.intake.ui;

import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnsweredBy;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.questions.Question;
import app.unknot.screening.questions.VisitQuestions;
import app.unknot.shared.ui.Assets;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The safety questions as a client reads them, all on one page and in full. A tap says Yes; one button says No to every other question,
 * names each of them, and works only once the page was read to its end.
 */
final class ClientQuestions extends Div {
    /** What the screen around it does. */
    interface Steps {
        /** Whether these answers may be an emergency. */
        boolean isEmergency(VisitAnswers answers);

        /** Keeps the answers and asks for the tablet. */
        void stop(VisitAnswers answers);

        /** The client gives the tablet back; what has no answer stays without one. */
        void giveBack(VisitAnswers answers);
    }

    private final transient Steps steps;
    private final List<Question> questions;
    private final Map<String, NativeButton> yes = new LinkedHashMap<>();
    private final NewsInput news;
    private final H2 deniedTitle = new H2();
    private final UnorderedList denied = new UnorderedList();
    private final Span status = new Span();
    private final NativeButton none = Buttons.primary(IntakeText.NONE_OF_THESE_APPLY.text(), click -> none());
    private boolean read;

    ClientQuestions(String firstName, VisitQuestions asked, LocalDate today, Steps steps) {
        this.steps = steps;
        this.questions = asked.always();
        // What stands in the record is the therapist's to talk about.
        VisitQuestions withoutRecord =
                new VisitQuestions(asked.always(), asked.news(), List.of(), asked.dates(), asked.sited());
        news = new NewsInput(
                withoutRecord,
                today,
                IntakeText.WHAT_IS_NEW_IN_YOUR.text(),
                question -> say(question, true),
                this::told);
        addClassName("client-questions");
        Density.TOUCH.applyTo(this);
        Assets.module(this, "screening/read-to-end.js");

        Section list = new Section();
        list.addClassName("client-list");
        for (Question question : questions) {
            list.add(item(question));
            if (question.code().equals(Question.ANYTHING_NEW)) list.add(news);
        }
        Section deny = new Section(deniedTitle, denied);
        deny.addClassName("deny");
        Div whole = new Div(list, deny);
        Element end = new Element("read-to-end");
        end.addEventListener("read", event -> read());
        whole.getElement().appendChild(end);
        Main page = new Main(whole);
        page.addClassName("read-whole");
        page.getElement().setAttribute("tabindex", "0");
        page.getElement().setAttribute("aria-label", IntakeText.QUESTIONS_BEFORE_YOUR_VISIT.text(firstName));

        status.addClassName("grow");
        status.getElement().setAttribute("role", "status");
        none.addClassName("xl");
        Footer foot = new Footer(
                status,
                Buttons.outlined(IntakeText.GIVE_THE_TABLET_BACK.text(), click -> steps.giveBack(answers(false))),
                none);
        foot.addClassName("actionbar");
        add(page, foot);
        tell();
    }

    private Div item(Question question) {
        NativeButton button = new NativeButton(IntakeText.YES.text(), click -> say(question, !isYes(question)));
        button.addClassNames("o", "y");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-label", IntakeText.YES_2.text(question.full()));
        button.getElement().setAttribute("aria-pressed", "false");
        yes.put(question.code(), button);
        Div item = new Div(new Paragraph(question.full()), button);
        item.addClassName("it");
        return item;
    }

    private boolean isYes(Question question) {
        NativeButton button = yes.get(question.code());
        return button != null && "true".equals(button.getElement().getAttribute("aria-pressed"));
    }

    private void say(Question question, boolean answer) {
        NativeButton button = yes.get(question.code());
        if (button == null) return;
        button.getElement().setAttribute("aria-pressed", String.valueOf(answer));
        told();
    }

    private void told() {
        VisitAnswers answers = answers(false);
        if (!answers.answers().isEmpty() && steps.isEmergency(answers)) steps.stop(answers);
        else tell();
    }

    private void read() {
        read = true;
        tell();
    }

    private void none() {
        steps.giveBack(answers(true));
    }

    /**
     * @param others whether No was said to every question without a Yes
     */
    private VisitAnswers answers(boolean others) {
        Map<String, Boolean> answers = new HashMap<>();
        for (Question question : questions) {
            if (isYes(question)) answers.put(question.code(), true);
            else if (others) answers.put(question.code(), false);
        }
        boolean isNew = answers.getOrDefault(Question.ANYTHING_NEW, false);
        return new VisitAnswers(
                answers,
                isNew ? news.told() : AnythingNew.NOTHING,
                Observed.NOTHING,
                isNew ? news.sites() : Map.of(),
                AnsweredBy.CLIENT);
    }

    private void tell() {
        news.setVisible(isYes(questions.getFirst()));
        List<Question> no =
                questions.stream().filter(question -> !isYes(question)).toList();
        boolean some = no.size() < questions.size();
        denied.removeAll();
        no.forEach(question -> denied.add(new ListItem(question.text())));
        String words = some ? IntakeText.NONE_OF_THE_OTHER.text(no.size()) : IntakeText.NONE_OF_THESE_APPLY.text();
        deniedTitle.setText(IntakeText.SAYS_NO_TO_EACH.text(words));
        none.setText(words);
        none.setEnabled(read);
        status.setText(read ? IntakeText.YOU_SAY_NO.text(no.size()) : IntakeText.PLEASE_READ_DOWN.text());
    }
}
