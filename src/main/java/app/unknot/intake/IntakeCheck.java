package app.unknot.intake;

import app.unknot.clients.history.HealthHistory;
import app.unknot.clients.history.HistoryField;
import app.unknot.clients.history.HistoryFields;
import app.unknot.clients.history.HistoryTopic;
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
                    needed(topic, "\"" + field.title() + "\" is not answered yet.");
        int open = new SafetyAnswers(history).missing(rules).size();
        if (open > 0)
            asks.add(new OpenQuestion(
                    null,
                    open == 1
                            ? "One safety question is unanswered. Silence is not a no."
                            : open + " safety questions are unanswered. Silence is not a no.",
                    true));
    }

    private void contradictions() {
        SafetyAnswers answers = new SafetyAnswers(history);
        for (Question question : rules.everyVisit())
            for (String box : answers.contradicted(question, rules))
                asks.add(new OpenQuestion(
                        null,
                        "\"" + question.text() + "\" was answered with Yes, and \"" + box
                                + "\" is checked. Which is right?",
                        true));
    }

    private void days() {
        new SafetyAnswers(history).days(rules).forEach((fact, day) -> {
            if (day.isAfter(today))
                asks.add(new OpenQuestion(
                        null, "\"" + rules.dates().getOrDefault(fact, fact) + "\" is in the future.", true));
        });
    }

    private boolean isEmpty(String code) {
        return history.answer(code)
                .filter(node -> !(node.isArray() && node.isEmpty()))
                .isEmpty();
    }

    private void guardian(int age) {
        if (age < ADULT && history.text("guardian.name").isBlank())
            needed(HistoryTopic.YOU, "Under 18: enter the name of a parent or guardian.");
    }

    private void onset() {
        history.day("onset.day").ifPresent(day -> {
            if (day.isAfter(today)) needed(HistoryTopic.PAIN, "The day the pain began is in the future.");
            else if (facts.isTrue("acute_injury_72h") && ChronoUnit.DAYS.between(day, today) > ACUTE_DAYS)
                unusual(
                        HistoryTopic.PAIN,
                        "The pain began with an injury in the last 3 days, but also on an earlier day. Which is right?");
        });
    }

    private void pain() {
        int worst = history.number("pain.worst").orElse(10);
        if (history.number("pain.now").orElse(0) > worst)
            needed(HistoryTopic.PAIN, "The pain right now is higher than the worst in the last 24 hours.");
        if (facts.isTrue("numb_tingle_progressive") && !facts.isTrue("numb_tingle_limbs"))
            unusual(null, "Tingling that spreads was checked, but tingling in an arm or leg was not.");
    }

    private void health(String sex) {
        if (facts.isTrue("pregnant") && sex.equals("M"))
            unusual(null, "Pregnant was checked, but the record says male.");
        new MedicinesTold(history, rules, facts).asks().forEach(sentence -> unusual(null, sentence));
        if (facts.isTrue("dual_antithrombotic") && !facts.isTrue("anticoagulant") && !facts.isTrue("antiplatelet"))
            unusual(null, "Two kinds of blood thinner were checked, but neither one by itself.");
        if (facts.isTrue("cancer_active") && !facts.isTrue("cancer_history"))
            unusual(null, "Cancer now was checked, but cancer at any earlier time was not.");
    }

    private void needed(HistoryTopic topic, String sentence) {
        asks.add(new OpenQuestion(topic, sentence, true));
    }

    private void unusual(@Nullable HistoryTopic topic, String sentence) {
        asks.add(new OpenQuestion(topic, sentence, false));
    }
}
