package app.unknot.intake;

import app.unknot.clients.history.HealthHistory;
import app.unknot.clients.history.HistoryField;
import app.unknot.clients.history.HistoryFields;
import app.unknot.clients.history.HistoryTopic;
import app.unknot.intake.words.IntakeWords;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.RuleSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a history against itself, and asks back where something is missing or two answers do not go together. */
final class IntakeCheck {
    private static final int ADULT = 18;
    private static final int ACUTE_DAYS = 3;

    private final HealthHistory history;
    private final RuleSet rules;
    private final LocalDate today;
    private final Facts facts;
    private final List<OpenQuestion> asks = new ArrayList<>();

    private IntakeCheck(HealthHistory history, RuleSet rules, String sex, LocalDate today) {
        this.history = history;
        this.rules = rules;
        this.today = today;
        this.facts = IntakeFacts.of(history, rules, sex, today);
    }

    /**
     * @param age in years on that day
     * @param sex F, M or U
     */
    static List<OpenQuestion> of(HealthHistory history, RuleSet rules, int age, String sex, LocalDate today) {
        IntakeCheck check = new IntakeCheck(history, rules, sex, today);
        check.missing();
        check.contradictions();
        check.days();
        check.guardian(age);
        check.onset();
        check.pain();
        check.health(sex);
        return List.copyOf(check.asks);
    }

    private void missing() {
        for (HistoryTopic topic : HistoryTopic.values())
            for (HistoryField field : HistoryFields.of(topic))
                if (field.needed() && isEmpty(field.code()))
                    needed(topic, IntakeWords.IS_NOT_ANSWERED_YET.text(field.title()));
        int open = new SafetyAnswers(history).missing(rules).size();
        if (open > 0)
            asks.add(new OpenQuestion(
                    null,
                    open == 1
                            ? IntakeWords.ONE_SAFETY_QUESTION_IS_UNANSWERED.text()
                            : IntakeWords.SAFETY_QUESTIONS_ARE_UNANSWERED.text(open),
                    true));
    }

    private void contradictions() {
        SafetyAnswers answers = new SafetyAnswers(history);
        for (Question question : rules.everyVisit())
            for (String box : answers.contradicted(question, rules))
                asks.add(new OpenQuestion(
                        null, IntakeWords.WAS_ANSWERED_WITH_YES_AND_IS_CHECKED.text(question.text(), box), true));
    }

    private void days() {
        new SafetyAnswers(history).days(rules).forEach((fact, day) -> {
            if (day.isAfter(today))
                asks.add(new OpenQuestion(
                        null, IntakeWords.IS_IN_THE_FUTURE.text(rules.dates().getOrDefault(fact, fact)), true));
        });
    }

    private boolean isEmpty(String code) {
        return history.answer(code)
                .filter(node -> !(node.isArray() && node.isEmpty()))
                .isEmpty();
    }

    private void guardian(int age) {
        if (age < ADULT && history.text("guardian.name").isBlank())
            needed(HistoryTopic.YOU, IntakeWords.UNDER_18_ENTER_THE_NAME.text());
    }

    private void onset() {
        history.day("onset.day").ifPresent(day -> {
            if (day.isAfter(today)) needed(HistoryTopic.PAIN, IntakeWords.THE_DAY_THE_PAIN_BEGAN.text());
            else if (facts.isTrue("acute_injury_72h") && ChronoUnit.DAYS.between(day, today) > ACUTE_DAYS)
                unusual(HistoryTopic.PAIN, IntakeWords.THE_PAIN_BEGAN_WITH_AN_INJURY.text());
        });
    }

    private void pain() {
        int worst = history.number("pain.worst").orElse(10);
        if (history.number("pain.now").orElse(0) > worst)
            needed(HistoryTopic.PAIN, IntakeWords.THE_PAIN_RIGHT_NOW_IS_HIGHER.text());
        if (facts.isTrue("numb_tingle_progressive") && !facts.isTrue("numb_tingle_limbs"))
            unusual(null, IntakeWords.TINGLING_THAT_SPREADS_WAS_CHECKED.text());
    }

    private void health(String sex) {
        if (facts.isTrue("pregnant") && sex.equals("M"))
            unusual(null, IntakeWords.PREGNANT_WAS_CHECKED_BUT_THE_RECORD.text());
        new MedicinesTold(history, rules, facts).asks().forEach(sentence -> unusual(null, sentence));
        if (facts.isTrue("dual_antithrombotic") && !facts.isTrue("anticoagulant") && !facts.isTrue("antiplatelet"))
            unusual(null, IntakeWords.TWO_KINDS_OF_BLOOD_THINNER.text());
        if (facts.isTrue("cancer_active") && !facts.isTrue("cancer_history"))
            unusual(null, IntakeWords.CANCER_NOW_WAS_CHECKED_BUT.text());
    }

    private void needed(HistoryTopic topic, String sentence) {
        asks.add(new OpenQuestion(topic, sentence, true));
    }

    private void unusual(@Nullable HistoryTopic topic, String sentence) {
        asks.add(new OpenQuestion(topic, sentence, false));
    }
}
