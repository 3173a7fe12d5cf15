package app.unknot.clients.history;

import app.unknot.anatomy.Technique;
import app.unknot.clients.history.AnswerKind.AnyOf;
import app.unknot.clients.history.AnswerKind.Column;
import app.unknot.clients.history.AnswerKind.Day;
import app.unknot.clients.history.AnswerKind.Number;
import app.unknot.clients.history.AnswerKind.OneOf;
import app.unknot.clients.history.AnswerKind.Phone;
import app.unknot.clients.history.AnswerKind.Places;
import app.unknot.clients.history.AnswerKind.Rows;
import app.unknot.clients.history.AnswerKind.Scale;
import app.unknot.clients.history.AnswerKind.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Every question of the health history, in the order in which it is asked. The safety questions belong to screening. */
public final class HistoryFields {
    private static final int LINE = 300;
    private static final int TEXT = 2_000;
    private static final int DAYS_OF_FOUR_WEEKS = 28;
    private static final String TALKED = "TALKED:Talked about,DECLINED:Declined";

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
        you.ask("emergency.name", "Emergency contact", new Words(LINE));
        you.ask("emergency.phone", "Their phone", new Phone());
        you.ask("guardian.name", "Parent or guardian, when under 18", new Words(LINE));
        you.ask("guardian.phone", "The guardian's phone", new Phone());
    }

    private static void dailyLife(Topic life) {
        life.ask(
                "work.kind",
                "Typical workday",
                oneOf(
                        "SITTING:Sitting,STANDING:Standing,LIFTING:Lifting,DRIVING:Driving,MIXED:A bit of everything,NONE:Not working now"));
        life.ask("work.sitting", "Hours sitting in a day", new Number(0, 24, "hours"));
        life.ask(
                "work.lost",
                "Days lost or limited at work in the last 4 weeks",
                new Number(0, DAYS_OF_FOUR_WEEKS, "days"));
        life.ask("activities", "Physical activity: house, yard, children, hobbies", new Words(TEXT));
        life.ask("sport", "Sports, and how often", new Words(LINE));
        life.ask("sport.event", "Upcoming sports event", new Day());
        life.ask("sleep", "Sleep in the past week", new Scale("very poor", "very good"));
        life.ask("stress", "Stress in the past week", new Scale("none", "the most"));
        life.ask("energy", "Energy in the past week", new Scale("none", "full"));
    }

    private static void pain(Topic pain) {
        pain.need("pain.where", "Where it hurts", new Places());
        pain.need("pain.now", "How strong is your back pain right now?", new Scale("no pain", "worst imaginable"));
        pain.ask("pain.worst", "At its worst in the last 24 hours?", new Scale("no pain", "worst imaginable"));
        pain.ask("pain.average", "On average in the last 7 days?", new Scale("no pain", "worst imaginable"));
        pain.ask(
                "pain.quality",
                "What it feels like",
                anyOf("SPASM:Spasm,DULL_ACHE:Dull ache,SHARP:Sharp,BURNING:Burning,TIGHT:Tight,NAGGING:Nagging,"
                        + "RADIATING:Spreading,NUMB:Numb,TINGLING:Tingling"));
        pain.ask("onset.manner", "How it began", oneOf("SUDDEN:Suddenly,GRADUAL:Gradually"));
        pain.need("onset.day", "Since when, this time", new Day());
        pain.ask("onset.event", "What happened then", new Words(TEXT));
        pain.ask("pain.aggravating", "What makes it worse, and which movements", new Words(TEXT));
        pain.ask("pain.easing", "What makes it better", new Words(TEXT));
        pain.ask("medicine.days", "Days with pain medication in the last 7", new Number(0, 7, "days"));
    }

    private static void health(Topic health) {
        health.ask("injuries", "Past injuries and accidents", rows("what:What,when:When"));
        health.ask("surgeries", "Surgeries", rows("what:What,when:When"));
        health.ask("conditions", "Illnesses you have or had", new Words(TEXT));
        health.ask(
                "family",
                "Family history",
                anyOf(
                        "BACK_PAIN:Back pain,ARTHRITIS:Arthritis,OSTEOPOROSIS:Weak bones,CANCER:Cancer,HEART:Heart disease,"
                                + "CLOTS:Blood clots,DIABETES:Diabetes"));
        health.ask(
                "medicines", "Medications, including over-the-counter", rows("what:Name,dose:How much,why:What for"));
        health.ask("tests", "Imaging and tests", rows("what:Which,when:When,result:Result,by:By whom"));
        health.ask(
                "causes",
                "What you think causes it",
                anyOf("MUSCLE_STRAIN:A strained muscle,DISC:A disc,ARTHRITIS:Arthritis,SKELETAL:Spine shape,"
                        + "POSTURE:Posture,STRESS:Stress,INJURY:An injury,NEUROLOGICAL:Nerves,RIB_INJURY:A rib,"
                        + "FIBROMYALGIA:Fibromyalgia,OTHER:Something else"));
        health.ask("diagnoses", "Diagnoses by a doctor", rows("what:Finding,by:By whom,when:When"));
    }

    private static void care(Topic care) {
        care.ask(
                "other.care",
                "Other care for your back",
                rows("what:Kind,who:With whom,since:Since,helped:Did it help"));
        care.ask("massage.before", "Past massage", oneOf("NEVER:Never,SOMETIMES:A few times,OFTEN:Often"));
        care.ask("massage.liked", "What you liked about it, and what you did not", new Words(TEXT));
    }

    private static void comfort(Topic comfort) {
        comfort.ask("pressure", "The pressure you like, 1 is light, 9 is deep", new Number(1, 9, ""));
        comfort.ask(
                "techniques",
                "Preferred techniques",
                new AnyOf(Arrays.stream(Technique.values())
                        .collect(Collectors.toMap(
                                Technique::name, Technique::title, (one, other) -> one, LinkedHashMap::new))));
        comfort.ask("heat", "Heat feels good", oneOf("YES:Yes,NO:No,UNSURE:Not sure"));
        comfort.ask("keepoff", "Areas to avoid", new Places());
        comfort.ask("keepoff.words", "Anything else about touch", new Words(TEXT));
        comfort.ask("product", "Oils and scents you like or avoid", new Words(LINE));
    }

    private static void goals(Topic goals) {
        goals.ask(
                "goals",
                "Up to five things that are hard today because of your back: 0 means you cannot do it, 10 as well as before",
                rows("what:Activity,able:Today 0 to 10"));
        goals.ask("goals.words", "What should be better in a few weeks", new Words(TEXT));
        goals.ask("topic.CONCERNS", "Areas of concern", oneOf(TALKED));
        goals.ask("topic.PRESSURE", "Comfortable pressure", oneOf(TALKED));
        goals.ask("topic.MOTIONS", "Movements that make it worse", oneOf(TALKED));
        goals.ask("topic.INJURIES", "Past injuries", oneOf(TALKED));
        goals.ask("topic.GOALS", "Goals and problem areas", oneOf(TALKED));
    }

    private static OneOf oneOf(String choices) {
        return new OneOf(split(choices));
    }

    private static AnyOf anyOf(String choices) {
        return new AnyOf(split(choices));
    }

    private static Rows rows(String columns) {
        return new Rows(split(columns).entrySet().stream()
                .map(column -> new Column(column.getKey(), column.getValue()))
                .toList());
    }

    /** {@code CODE:words} by commas, in their order. */
    private static SequencedMap<String, String> split(String choices) {
        SequencedMap<String, String> map = new LinkedHashMap<>();
        for (String choice : choices.split(",")) {
            int colon = choice.indexOf(':');
            map.put(choice.substring(0, colon), choice.substring(colon + 1));
        }
        return map;
    }

    private record Topic(HistoryTopic topic, List<HistoryField> all) {
        void ask(String code, String title, AnswerKind kind) {
            all.add(new HistoryField(code, topic, title, kind, false));
        }

        void need(String code, String title, AnswerKind kind) {
            all.add(new HistoryField(code, topic, title, kind, true));
        }
    }
}
