package app.unknot.intake.ui;

import app.unknot.clients.history.HistoryTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page of the intake.
 *
 * @param topic the part of the history that it asks for; null for the safety questions and for the last look
 */
record IntakeStep(String code, @Nullable HistoryTopic topic) {
    static final IntakeStep SAFETY = new IntakeStep("safety", null);
    static final IntakeStep REVIEW = new IntakeStep("review", null);

    /** In their order: what may stop the visit is asked early. */
    static final List<IntakeStep> ALL = all();

    private static List<IntakeStep> all() {
        List<IntakeStep> steps = new ArrayList<>();
        for (HistoryTopic topic : HistoryTopic.values()) {
            steps.add(new IntakeStep(topic.name().toLowerCase(Locale.ROOT), topic));
            if (topic == HistoryTopic.PAIN) steps.add(SAFETY);
        }
        steps.add(REVIEW);
        return List.copyOf(steps);
    }

    String title() {
        if (topic != null) return topic.title();
        return equals(SAFETY) ? IntakeText.SAFETY.text() : IntakeText.REVIEW.text();
    }

    static IntakeStep of(HistoryTopic topic) {
        return ALL.stream().filter(step -> step.topic() == topic).findFirst().orElse(REVIEW);
    }
}
