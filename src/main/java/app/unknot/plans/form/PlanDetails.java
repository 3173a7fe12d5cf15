package app.unknot.plans.form;

import app.unknot.clients.consent.ConsentSignature;
import app.unknot.plans.dose.Dose;
import app.unknot.plans.dose.PlanTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a plan beside goals, techniques and pressure.
 *
 * @param ability by goal, how well the client can do it at the start, 0 not at all to 10 as before the pain
 * @param symptomGoals what is to feel different
 * @param conditions what lies underneath, as far as it is known
 * @param effects what the work is meant to do
 * @param dose the rhythm as agreed, or null for the template's own
 * @param focus muscles to look at first
 * @param stressRelief what the client does against stress; may be empty
 * @param lifestyle desk, lifting, activity, sleep; may be empty
 * @param otherCare who else treats
 * @param suggested the template that was suggested, or null when none was
 * @param agreedBy the name of who agreed: the client, or who speaks for the client
 * @param signature the drawn line of who agreed, x and y by turns in a field of 600 by 180; empty when the name was typed instead
 * @param topics codes of what the client takes home to read; empty in plans agreed before there was any
 * @param target what is to be reached on something measured, or null
 */
public record PlanDetails(
        Map<String, Integer> ability,
        List<String> symptomGoals,
        List<String> conditions,
        Set<IntendedEffect> effects,
        @Nullable Dose dose,
        List<String> focus,
        String stressRelief,
        String lifestyle,
        List<OtherCare> otherCare,
        @Nullable PlanTemplate suggested,
        String agreedBy,
        List<List<Integer>> signature,
        List<String> topics,
        @Nullable PlanTarget target) {
    public static final PlanDetails NONE =
            new PlanDetails(Map.of(), List.of(), List.of(), Set.of(), null, List.of(), "", "", List.of(), null, "");

    public PlanDetails {
        ability = Map.copyOf(ability);
        symptomGoals = List.copyOf(symptomGoals);
        conditions = List.copyOf(conditions);
        effects = Set.copyOf(effects);
        focus = List.copyOf(focus);
        otherCare = List.copyOf(otherCare);
        signature = Objects.requireNonNullElse(signature, List.<List<Integer>>of()).stream()
                .map(List::copyOf)
                .toList();
        topics = List.copyOf(Objects.requireNonNullElse(topics, List.of()));
    }

    /** With a typed name and nothing to read. */
    public PlanDetails(
            Map<String, Integer> ability,
            List<String> symptomGoals,
            List<String> conditions,
            Set<IntendedEffect> effects,
            @Nullable Dose dose,
            List<String> focus,
            String stressRelief,
            String lifestyle,
            List<OtherCare> otherCare,
            @Nullable PlanTemplate suggested,
            String agreedBy) {
        this(
                ability,
                symptomGoals,
                conditions,
                effects,
                dose,
                focus,
                stressRelief,
                lifestyle,
                otherCare,
                suggested,
                agreedBy,
                List.of(),
                List.of(),
                null);
    }

    /** The same, with these topics to read, in this order, each once. */
    public PlanDetails withTopics(List<String> codes) {
        return new PlanDetails(
                ability,
                symptomGoals,
                conditions,
                effects,
                dose,
                focus,
                stressRelief,
                lifestyle,
                otherCare,
                suggested,
                agreedBy,
                signature,
                codes.stream().distinct().toList(),
                target);
    }

    PlanDetails kept() {
        Map<String, Integer> rated = new HashMap<>();
        ability.forEach((goal, now) -> rated.put(PlanForm.WORDS.kept(goal), now));
        return new PlanDetails(
                rated,
                PlanForm.WORDS.keptLines(symptomGoals),
                PlanForm.WORDS.keptLines(conditions),
                effects,
                dose,
                PlanForm.WORDS.keptLines(focus),
                PlanForm.WORDS.kept(stressRelief),
                PlanForm.WORDS.kept(lifestyle),
                otherCare.stream()
                        .map(care -> new OtherCare(
                                PlanForm.WORDS.kept(care.kind()),
                                PlanForm.WORDS.kept(care.provider()),
                                care.preparing()))
                        .toList(),
                suggested,
                ConsentSignature.NAME.kept(agreedBy),
                signature,
                topics,
                target);
    }

    PlanDetails agreedBy(String name) {
        return new PlanDetails(
                ability,
                symptomGoals,
                conditions,
                effects,
                dose,
                focus,
                stressRelief,
                lifestyle,
                otherCare,
                suggested,
                name,
                signature,
                topics,
                target);
    }

    PlanDetails withDose(Dose other) {
        return new PlanDetails(
                ability,
                symptomGoals,
                conditions,
                effects,
                other,
                focus,
                stressRelief,
                lifestyle,
                otherCare,
                suggested,
                agreedBy,
                signature,
                topics,
                target);
    }

    /** The same with another target, or none. */
    public PlanDetails withTarget(@Nullable PlanTarget other) {
        return new PlanDetails(
                ability,
                symptomGoals,
                conditions,
                effects,
                dose,
                focus,
                stressRelief,
                lifestyle,
                otherCare,
                suggested,
                agreedBy,
                signature,
                topics,
                other);
    }
}
