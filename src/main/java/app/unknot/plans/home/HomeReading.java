package app.unknot.plans.home;

import app.unknot.anatomy.Technique;
import app.unknot.plans.HomeCareLimits;
import app.unknot.plans.dose.Acuity;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.education.EducationTopic;
import app.unknot.plans.education.EducationTopics;
import app.unknot.plans.education.TopicGroup;
import app.unknot.plans.form.IntendedEffect;
import app.unknot.plans.form.PlanForm;
import app.unknot.plans.techniques.FocusMuscles.Cause;
import app.unknot.plans.techniques.FocusMuscles.Location;
import app.unknot.plans.words.PlansWords;
import app.unknot.screening.ScreeningResult;
import app.unknot.shared.HomeCareItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a client may take home to read along with a plan: what speaks for which topic, what is withheld, what is printed. */
@Component
public class HomeReading {
    private static final String HOME = "home:";
    private static final String ALWAYS = "always";
    private static final String FIRST_PLAN = "plan:first";
    private static final String OTHER_CARE = "care:other";
    private static final String JOINTS = "condition:JOINTS";

    private final EducationTopics topics;

    /**
     * @throws IllegalStateException when a topic is suggested for something that no plan can have
     */
    public HomeReading(EducationTopics topics) {
        this.topics = topics;
        Set<String> known = Set.copyOf(signs());
        for (var topic : topics.all())
            for (String sign : topic.suggestedFor())
                if (!known.contains(sign))
                    throw new IllegalStateException(
                            "Topic " + topic.code() + " is suggested for " + sign + ", which no plan has.");
    }

    /**
     * What is known of a plan that is being agreed.
     *
     * @param acuity of the present episode, or null while nobody has asked
     * @param conditions what lies underneath, in the therapist's words
     * @param first whether the client had no plan before
     */
    public record Grounds(
            Collection<Technique> techniques,
            Set<HomeCareItem> homeCare,
            Set<IntendedEffect> effects,
            Collection<Location> locations,
            Collection<Cause> causes,
            PlanTemplate template,
            @Nullable Acuity acuity,
            List<String> conditions,
            boolean otherCare,
            boolean first) {}

    /** A topic, and what speaks for it in the words of the screen. */
    public record Suggestion(EducationTopic topic, String reason) {}

    /**
     * What a client takes home.
     *
     * @param items of home care that nothing speaks against today
     * @param topics those attached to the plan, then when to seek help, which is on every sheet
     */
    public record Sheet(List<HomeCareItem> items, List<EducationTopic> topics) {
        public Sheet {
            items = List.copyOf(items);
            topics = List.copyOf(topics);
        }
    }

    /**
     * Topics that fit, in the order of the catalogue, each with the first reason for it. When to seek help is on every sheet, so it
     * need not be suggested.
     *
     * @param withheld home care that screening speaks against; what explains it is not suggested
     */
    public List<Suggestion> suggest(Grounds grounds, Map<HomeCareItem, String> withheld) {
        Map<String, String> reasons = reasons(grounds);
        Set<String> kept = withheldTopics(withheld).keySet();
        return topics.all().stream()
                .filter(topic -> topic.group() != TopicGroup.SEEK_HELP && !kept.contains(topic.code()))
                .flatMap(topic -> reasons.entrySet().stream()
                        .filter(sign -> topic.suggestedFor().contains(sign.getKey()))
                        .findFirst()
                        .map(sign -> new Suggestion(topic, sign.getValue()))
                        .stream())
                .toList();
    }

    /** Topics that explain home care which is withheld, by code, each with the finding that speaks against it. */
    public Map<String, String> withheldTopics(Map<HomeCareItem, String> withheld) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (var topic : topics.all())
            Arrays.stream(HomeCareItem.values())
                    .filter(item -> topic.suggestedFor().contains(HOME + item.name()))
                    .map(withheld::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(reason -> kept.put(topic.code(), reason));
        return kept;
    }

    /** Sentences for what cannot be attached; empty when all of it can. */
    public List<String> gaps(PlanForm form, Map<HomeCareItem, String> withheld) {
        Map<String, String> kept = withheldTopics(withheld);
        List<String> gaps = new ArrayList<>();
        for (String code : form.details().topics()) {
            Optional<EducationTopic> topic = topics.find(code);
            if (topic.isEmpty()) gaps.add(PlansWords.THERE_IS_NO_TOPIC_CALLED.text(code));
            else if (kept.containsKey(code))
                gaps.add(PlansWords.IS_NOT_FOR_THIS_CLIENT_TO_READ.text(
                        topic.get().title(), kept.get(code)));
        }
        return gaps;
    }

    /** What is printed today. Home care and topics that screening speaks against today are left out, whatever was agreed. */
    public Sheet sheet(PlanForm agreed, ScreeningResult today) {
        var withheld = HomeCareLimits.of(today);
        Set<String> kept = withheldTopics(withheld).keySet();
        return new Sheet(
                agreed.homeCare().stream()
                        .sorted()
                        .filter(item -> !withheld.containsKey(item))
                        .toList(),
                topics.all().stream()
                        .filter(topic -> topic.group() == TopicGroup.SEEK_HELP
                                || agreed.details().topics().contains(topic.code()))
                        .filter(topic -> !kept.contains(topic.code()))
                        .toList());
    }

    /** Topics of a plan with their titles, as far as there still are such topics. */
    public List<EducationTopic> attached(PlanForm agreed) {
        return topics.find(agreed.details().topics());
    }

    private static Map<String, String> reasons(Grounds grounds) {
        Map<String, String> reasons = new LinkedHashMap<>();
        grounds.techniques().forEach(one -> reasons.put(sign(one), PlansWords.PLANNED.text(one.title())));
        grounds.homeCare().stream()
                .sorted()
                .forEach(item -> reasons.put(HOME + item.name(), PlansWords.AT_HOME_2.text(small(item.title()))));
        grounds.locations().forEach(one -> reasons.put(sign(one), PlansWords.IT_HURTS_THERE.text(small(one.title()))));
        grounds.causes().forEach(one -> reasons.put(sign(one), PlansWords.A_LIKELY_CAUSE.text(small(one.title()))));
        grounds.effects().stream()
                .sorted()
                .forEach(one -> reasons.put(sign(one), PlansWords.THE_TREATMENT_AIMS_AT_IT.text(small(one.title()))));
        Acuity acuity = grounds.acuity();
        if (acuity != null) reasons.put(sign(acuity), episode(acuity));
        reasons.put(
                sign(grounds.template()),
                PlansWords.THE_RHYTHM_IS.text(small(grounds.template().title())));
        if (grounds.conditions().stream().anyMatch(HomeReading::isOfJoints))
            reasons.put(JOINTS, PlansWords.JOINTS_OR_THE_SHAPE_OF_THE_SPINE.text());
        if (grounds.otherCare()) reasons.put(OTHER_CARE, PlansWords.SOMEONE_ELSE_ALSO_TREATS.text());
        if (grounds.first()) reasons.put(FIRST_PLAN, PlansWords.IT_IS_THE_FIRST_PLAN.text());
        reasons.put(ALWAYS, PlansWords.PART_OF_EVERY_PLAN.text());
        return reasons;
    }

    /** Everything that a topic may be suggested for. */
    static List<String> signs() {
        return Stream.of(
                        EnumSet.allOf(Technique.class).stream().map(HomeReading::sign),
                        EnumSet.allOf(HomeCareItem.class).stream().map(item -> HOME + item.name()),
                        EnumSet.allOf(Location.class).stream().map(HomeReading::sign),
                        EnumSet.allOf(Cause.class).stream().map(HomeReading::sign),
                        EnumSet.allOf(IntendedEffect.class).stream().map(HomeReading::sign),
                        EnumSet.allOf(Acuity.class).stream().map(HomeReading::sign),
                        EnumSet.allOf(PlanTemplate.class).stream().map(HomeReading::sign),
                        Stream.of(JOINTS, OTHER_CARE, FIRST_PLAN, ALWAYS))
                .flatMap(one -> one)
                .toList();
    }

    private static String sign(Enum<?> one) {
        String kind = switch (one) {
            case Technique _ -> "technique";
            case Location _ -> "location";
            case Cause _ -> "cause";
            case IntendedEffect _ -> "effect";
            case Acuity _ -> "acuity";
            case PlanTemplate _ -> "plan";
            default -> throw new IllegalArgumentException("No sign of a plan: " + one);
        };
        return kind + ":" + one.name();
    }

    private static boolean isOfJoints(String condition) {
        String words = condition.toLowerCase(Locale.ROOT);
        return Stream.of("arthr", "scolio", "kypho", "stenosis", "spondyl", "leg length")
                .anyMatch(words::contains);
    }

    private static String episode(Acuity acuity) {
        return switch (acuity) {
            case ACUTE -> PlansWords.THE_EPISODE_IS_LESS_THAN_FOUR.text();
            case SUBACUTE -> PlansWords.THE_EPISODE_HAS_LASTED_FOR_WEEKS.text();
            case CHRONIC -> PlansWords.THE_EPISODE_HAS_LASTED_FOR_OVER.text();
        };
    }

    private static String small(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
