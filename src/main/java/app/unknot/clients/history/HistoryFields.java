package app.unknot.clients.history;

import app.unknot.clients.history.AnswerKind.AnyOf;
import app.unknot.clients.history.AnswerKind.Column;
import app.unknot.clients.history.AnswerKind.Day;
import app.unknot.clients.history.AnswerKind.Number;
import app.unknot.clients.history.AnswerKind.OneOf;
import app.unknot.clients.history.AnswerKind.Phone;
import app.unknot.clients.history.AnswerKind.Places;
import app.unknot.clients.history.AnswerKind.Rows;
import app.unknot.clients.history.AnswerKind.Scale;
import app.unknot.clients.history.AnswerKind.Techniques;
import app.unknot.clients.history.AnswerKind.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every question of the health history, in the order in which it is asked. The safety questions belong to screening. The words are in the
 * message file: a question under {@code history.pain.quality}, an answer under {@code history.pain.quality.dull-ache}.
 */
public final class HistoryFields {
    private static final int LINE = 300;
    private static final int TEXT = 2_000;
    private static final int DAYS_OF_FOUR_WEEKS = 28;

    private static final List<HistoryField> ALL = all();
    private static final Map<String, HistoryField> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(HistoryField::code, field -> field));

    private HistoryFields() {}

    public static List<HistoryField> of(HistoryTopic topic) {
        return ALL.stream().filter(field -> field.topic() == topic).toList();
    }

    public static Optional<HistoryField> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The five things to talk about before the first session; each is talked about or declined. */
    public static List<HistoryField> communication() {
        return ALL.stream().filter(field -> field.code().startsWith("topic.")).toList();
    }

    /** The keys of all questions and answers in the message file. */
    public static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (HistoryField field : ALL) {
            keys.add(HistoryField.key(field.code()));
            keys.addAll(field.kind().keys(field.code()));
        }
        return keys;
    }

    private static List<HistoryField> all() {
        List<HistoryField> all = new ArrayList<>();
        you(new Topic(HistoryTopic.YOU, all));
        dailyLife(new Topic(HistoryTopic.DAILY_LIFE, all));
        pain(new Topic(HistoryTopic.PAIN, all));
        health(new Topic(HistoryTopic.HEALTH, all));
        care(new Topic(HistoryTopic.CARE, all));
        comfort(new Topic(HistoryTopic.COMFORT, all));
        goals(new Topic(HistoryTopic.GOALS, all));
        return List.copyOf(all);
    }

    private static void you(Topic you) {
        you.ask("emergency.name", new Words(LINE));
        you.ask("emergency.phone", new Phone());
        you.ask("guardian.name", new Words(LINE));
        you.ask("guardian.phone", new Phone());
    }

    private static void dailyLife(Topic life) {
        life.ask("work.kind", oneOf("work.kind", "SITTING", "STANDING", "LIFTING", "DRIVING", "MIXED", "NONE"));
        life.ask("work.sitting", new Number(0, 24, "hours"));
        life.ask("work.lost", new Number(0, DAYS_OF_FOUR_WEEKS, "days"));
        life.ask("activities", new Words(TEXT));
        life.ask("sport", new Words(LINE));
        life.ask("sport.event", new Day());
        life.ask("sleep", new Scale("quality"));
        life.ask("stress", new Scale("amount"));
        life.ask("energy", new Scale("energy"));
    }

    private static void pain(Topic pain) {
        pain.need("pain.where", new Places());
        pain.need("pain.now", new Scale("pain"));
        pain.ask("pain.worst", new Scale("pain"));
        pain.ask("pain.average", new Scale("pain"));
        pain.ask(
                "pain.quality",
                anyOf(
                        "pain.quality",
                        "SPASM",
                        "DULL_ACHE",
                        "SHARP",
                        "BURNING",
                        "TIGHT",
                        "NAGGING",
                        "RADIATING",
                        "NUMB",
                        "TINGLING"));
        pain.ask("onset.manner", oneOf("onset.manner", "SUDDEN", "GRADUAL"));
        pain.need("onset.day", new Day());
        pain.ask("onset.event", new Words(TEXT));
        pain.ask("pain.aggravating", new Words(TEXT));
        pain.ask("pain.easing", new Words(TEXT));
        pain.ask("medicine.days", new Number(0, 7, "days"));
    }

    private static void health(Topic health) {
        health.ask("injuries", rows("injuries", "what", "when"));
        health.ask("surgeries", rows("surgeries", "what", "when"));
        health.ask("conditions", new Words(TEXT));
        health.ask(
                "family",
                anyOf("family", "BACK_PAIN", "ARTHRITIS", "OSTEOPOROSIS", "CANCER", "HEART", "CLOTS", "DIABETES"));
        health.ask("medicines", rows("medicines", "what", "dose", "why"));
        health.ask("tests", rows("tests", "what", "when", "result", "by"));
        health.ask(
                "causes",
                anyOf(
                        "causes",
                        "MUSCLE_STRAIN",
                        "DISC",
                        "ARTHRITIS",
                        "SKELETAL",
                        "POSTURE",
                        "STRESS",
                        "INJURY",
                        "NEUROLOGICAL",
                        "RIB_INJURY",
                        "FIBROMYALGIA",
                        "OTHER"));
        health.ask("diagnoses", rows("diagnoses", "what", "by", "when"));
    }

    private static void care(Topic care) {
        care.ask("other.care", rows("other.care", "what", "who", "since", "helped"));
        care.ask("massage.before", oneOf("massage.before", "NEVER", "SOMETIMES", "OFTEN"));
        care.ask("massage.liked", new Words(TEXT));
    }

    private static void comfort(Topic comfort) {
        comfort.ask("pressure", new Number(1, 9, ""));
        comfort.ask("techniques", new Techniques());
        comfort.ask("heat", oneOf("heat", "YES", "NO", "UNSURE"));
        comfort.ask("keepoff", new Places());
        comfort.ask("keepoff.words", new Words(TEXT));
        comfort.ask("product", new Words(LINE));
    }

    private static void goals(Topic goals) {
        goals.ask("goals", rows("goals", "what", "able"));
        goals.ask("goals.words", new Words(TEXT));
        goals.ask("topic.CONCERNS", talkedAbout());
        goals.ask("topic.PRESSURE", talkedAbout());
        goals.ask("topic.MOTIONS", talkedAbout());
        goals.ask("topic.INJURIES", talkedAbout());
        goals.ask("topic.GOALS", talkedAbout());
    }

    private static OneOf talkedAbout() {
        return oneOf("talked", "TALKED", "DECLINED");
    }

    private static OneOf oneOf(String code, String... choices) {
        return new OneOf(code, List.of(choices));
    }

    private static AnyOf anyOf(String code, String... choices) {
        return new AnyOf(code, List.of(choices));
    }

    private static Rows rows(String code, String... columns) {
        return new Rows(
                Arrays.stream(columns).map(column -> new Column(code, column)).toList());
    }

    private record Topic(HistoryTopic topic, List<HistoryField> all) {
        void ask(String code, AnswerKind kind) {
            all.add(new HistoryField(code, topic, kind, false));
        }

        void need(String code, AnswerKind kind) {
            all.add(new HistoryField(code, topic, kind, true));
        }
    }
}
