package app.unknot.intake.ui;

import app.unknot.letters.LetterKind;
import app.unknot.screening.Finding;
import app.unknot.screening.Gate;
import app.unknot.screening.LetterNeed;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnsweredBy;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.questions.Question;
import app.unknot.screening.questions.VisitQuestions;
import app.unknot.shared.ui.ActionBar;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The safety questions before a session. No and Yes are of equal size and neither is preset; what the answers mean is told as
 * they are given; as long as one is missing the session cannot start.
 */
public final class RescreenForm extends Div {
    /** What the screen around the form does. */
    public interface Steps {
        /** What the answers so far mean; nothing is kept. */
        ScreeningResult preview(VisitAnswers answers);

        /** Keeps the answers and starts the session. */
        void start(VisitAnswers answers);

        /** A Yes that may be an emergency: keeps the answers and stops everything. */
        void stop(VisitAnswers answers);

        /** Keeps the answers and begins the letter that they call for. */
        void write(VisitAnswers answers, LetterNeed letter);

        /** Keeps the answers without a session. */
        void notToday(VisitAnswers answers);
    }

    private final transient Steps steps;
    private final List<Question> questions;
    private final Map<String, String> sited;
    private final Map<String, Boolean> answers = new LinkedHashMap<>();
    private final Map<String, QuestionRow> rows = new LinkedHashMap<>();
    private final NewsInput news;
    private final SitesInput known;
    private final ObservedInput observed = new ObservedInput(this::changed);
    private final H2 counted = new H2();
    private final Div bar = new Div();
    private final Div meaning = new Div();
    private final Span blocked = new Span();
    private final InputForm form;
    private final NativeButton start;
    /** The same buttons for as long as the page is open: a tap that is on its way must not meet one that was replaced. */
    private final Map<LetterNeed, Component> letters = new EnumMap<>(LetterNeed.class);

    private final ChoiceRow<Boolean> said = new ChoiceRow<>(
            IntakeText.DOCTOR_RECOMMENDED.text(),
            "o",
            List.of(true),
            any -> IntakeText.I_RECOMMENDED_SEEING_A_DOCTOR.text(),
            any -> advised());
    private boolean advised;
    private final Set<String> stoodBefore;
    private AnsweredBy by = AnsweredBy.THERAPIST;

    /**
     * @param name under which half of the answers come back: of the visit, because every visit asks again
     */
    public RescreenForm(String name, String firstName, VisitQuestions asked, LocalDate today, Steps steps) {
        this.steps = steps;
        this.questions = asked.always();
        news = new NewsInput(asked, today, IntakeText.WHAT_IS_NEW.text(), this::yes, this::newsTold);
        known = new SitesInput(asked.sited(), this::changed);
        sited = asked.sited();
        form = new InputForm(name, IntakeText.BEFORE_WE_START.text(), this);
        start = form.save(IntakeText.START_SESSION.text(), () -> steps.start(answers()), () -> {});

        stoodBefore = emergencies(steps.preview(answers()));
        addClassName("rescreen");
        said.addClassName("opts");
        Density.TOUCH.applyTo(this);
        start.addClassName("xl");

        var list = new Section();
        list.addClassNames("card", "qs");
        for (var question : this.questions) {
            var row = new QuestionRow(rows.size() + 1, question, yes -> answer(question, yes));
            rows.put(question.code(), row);
            list.add(row);
            if (question.code().equals(Question.ANYTHING_NEW)) list.add(news);
        }
        var notToday = form.outlined(IntakeText.NOT_TODAY.text(), () -> steps.notToday(answers()), () -> {});
        blocked.addClassNames("row", "grow", "missing");
        blocked.getElement().setAttribute("role", "status");

        var grid = new Div(new Div(lead(firstName), list, known, observed), side());
        grid.addClassName("rs");
        add(grid, form.message(), new ActionBar(blocked, notToday, start));
        changed();
    }

    private static Div lead(String firstName) {
        var line = new Paragraph(IntakeText.READ_ALOUD_TO_EVERY_LINE.text(firstName));
        line.addClassName("quiet");
        var lead = new Div(new H2(IntakeText.BEFORE_WE_START.text()), line);
        lead.addClassName("lead");
        return lead;
    }

    private Aside side() {
        bar.addClassName("prog");
        bar.getElement().setAttribute("aria-hidden", "true");
        meaning.addClassName("stack");
        meaning.getElement().setAttribute("aria-live", "polite");
        var progress = new Section(counted, bar);
        progress.addClassName("card");
        var limits = new Paragraph(IntakeText.THESE_QUESTIONS_FIND_WARNING_SIGNS.text());
        limits.addClassNames("small", "faint");
        var side = new Aside(progress, new Card(IntakeText.SO_FAR.text(), meaning), limits);
        side.addClassName("side");
        return side;
    }

    private void answer(Question question, boolean yes) {
        Boolean before = answers.put(question.code(), yes);
        if (by == AnsweredBy.CLIENT && !Objects.equals(before, yes)) by = AnsweredBy.BOTH;
        changed();
    }

    /** Begins with what the client answered on the tablet; the therapist looks it through and may change it. */
    RescreenForm begin(VisitAnswers told) {
        told.answers().forEach((code, yes) -> {
            answers.put(code, yes);
            QuestionRow row = rows.get(code);
            if (row != null) row.begin(yes);
        });
        news.show(told.anythingNew(), told.sites());
        by = told.by();
        changed();
        return this;
    }

    /** The words were found to answer another question. */
    private void yes(Question question) {
        QuestionRow row = rows.get(question.code());
        if (row == null) return;
        row.begin(true);
        answer(question, true);
    }

    private void newsTold() {
        if (by == AnsweredBy.CLIENT) by = AnsweredBy.BOTH;
        changed();
    }

    private void advised() {
        advised = true;
        changed();
    }

    private VisitAnswers answers() {
        boolean isNew = answers.getOrDefault(Question.ANYTHING_NEW, false);
        Map<String, Set<String>> sites = new LinkedHashMap<>(known.sites());
        if (isNew) sites.putAll(news.sites());
        return new VisitAnswers(
                Map.copyOf(answers), isNew ? news.told() : AnythingNew.NOTHING, observed.observed(), sites, by);
    }

    private void changed() {
        news.setVisible(answers.getOrDefault(Question.ANYTHING_NEW, false));
        var screened = steps.preview(answers());
        if (askWhere(screened)) screened = steps.preview(answers());
        var waiting = screened.because().stream()
                .filter(Finding::unanswered)
                .map(Finding::rule)
                .toList();
        boolean stands = waiting.isEmpty() && !emergencies(screened).isEmpty();
        if (!answers.isEmpty() && (stands || isEmergencyNow(screened, stoodBefore, answers))) {
            form.end();
            steps.stop(answers());
            return;
        }
        int done = questions.size() - waiting.size();
        counted.setText(IntakeText.OF_ANSWERED.text(done, questions.size()));
        bar.removeAll();
        rows.forEach((code, row) -> {
            row.show(!waiting.contains(code), !waiting.isEmpty() && code.equals(waiting.getFirst()));
            var piece = new Span();
            piece.setClassName("on", !waiting.contains(code));
            bar.add(piece);
        });
        tell(screened);
        blocked.removeAll();
        var why = whyBlocked(screened, waiting.size());
        blocked.setVisible(!why.isEmpty());
        if (!why.isEmpty()) blocked.add(Icons.CAUTION.create(), new Span(why));
        start.setEnabled(why.isEmpty());
    }

    /**
     * Asks for the place of what was told at an earlier visit, where nobody did. What is new is asked for where it is told.
     */
    private boolean askWhere(ScreeningResult screened) {
        Set<String> before = known.sites().keySet();
        Set<String> told = news.isVisible() ? news.told().facts() : Set.of();
        SequencedSet<String> asked = new LinkedHashSet<>(before);
        asked.addAll(screened.withoutSite());
        asked.removeAll(told);
        known.ask(asked);
        return !known.sites().keySet().equals(before);
    }

    /**
     * A hold that stood before is told in words; an emergency that was just answered fills the screen. One that was told at an earlier visit
     * waits for the rest of the answers, so that it can be said to be over.
     */
    static boolean isEmergencyNow(ScreeningResult screened, Set<String> stoodBefore, Map<String, Boolean> answers) {
        return emergencies(screened).stream()
                .anyMatch(code -> !stoodBefore.contains(code) || answers.getOrDefault(code, false));
    }

    /** Codes of the rules that call for emergency care. */
    static Set<String> emergencies(ScreeningResult screened) {
        return screened.findings().stream()
                .filter(finding -> finding.level() == Level.EMERGENCY)
                .map(Finding::rule)
                .filter(rule -> !rule.equals(Finding.HOLD))
                .collect(Collectors.toSet());
    }

    private String whyBlocked(ScreeningResult screened, int missing) {
        if (!screened.level().allowsStart()) {
            return IntakeText.NO_SESSION_TODAY.text(
                    screened.findings().getFirst().title().toLowerCase(Locale.ROOT));
        }
        if (missing > 0)
            return missing == 1 ? IntakeText.N1_ANSWER_MISSING_2.text() : IntakeText.ANSWERS_MISSING_2.text(missing);
        if (screened.level().start() == Gate.Start.ALLOW_WITH_ACK && !advised)
            return IntakeText.CONFIRM_THAT_YOU_RECOMMENDED.text();
        SequencedSet<String> where = screened.withoutSite();
        if (!where.isEmpty())
            return IntakeText.MARK_WHERE_IT_IS.text(sited.getOrDefault(where.getFirst(), where.getFirst()));
        return observed.isComplete() ? "" : IntakeText.CHECK_WHAT_YOU_MEASURED.text();
    }

    private void tell(ScreeningResult screened) {
        meaning.removeAll();
        var findings = new ArrayList<>(screened.findings());
        if (findings.isEmpty() && screened.unsorted().isEmpty())
            meaning.add(new Paragraph(IntakeText.NO_LIMITS_FOR_THIS_SESSION.text()));
        for (var finding : findings) {
            meaning.add(
                    new NoteBox(tone(finding.level()), finding.title() + ". " + finding.action() + ceiling(finding)));
        }
        screened.unsorted()
                .forEach(words -> meaning.add(new NoteBox(Tone.CAUTION, IntakeText.NOT_SORTED_SAY_WHAT.text(words))));
        screened.banReasons()
                .forEach((technique, reason) -> meaning.add(new NoteBox(
                        Tone.PLAIN, IntakeText.NO_2.text(technique.title().toLowerCase(Locale.ROOT), reason))));
        screened.letter().ifPresent(letter -> meaning.add(letters.computeIfAbsent(letter, this::letterButton)));
        if (screened.level().start() == Gate.Start.ALLOW_WITH_ACK) {
            if (advised) said.show(true);
            meaning.add(said);
        }
    }

    private Component letterButton(LetterNeed letter) {
        return Buttons.withIcon(
                form.outlined(LetterKind.of(letter).title(), () -> steps.write(answers(), letter), () -> {}),
                Icons.LETTER);
    }

    private static String ceiling(Finding finding) {
        return finding.ceiling() == null ? "" : IntakeText.CEILING.text(finding.ceiling());
    }

    static Tone tone(Level level) {
        return switch (level) {
            case EMERGENCY, URGENT_REFER, CLEARANCE, DEFER -> Tone.STOP;
            case REFER_ADVISE -> Tone.ADVISE;
            case CAUTION -> Tone.CAUTION;
            case CLEAR -> Tone.PLAIN;
        };
    }
}
