package app.unknot.outcomes.course;

import app.unknot.plans.dose.Acuity;
import app.unknot.plans.dose.PlanTemplate;
import org.jspecify.annotations.Nullable;

/**
 * What was known about an episode at its first visit. It stays as it was, whatever is told later.
 *
 * @param acuity how long it had lasted, or null when nobody told
 * @param cause the one cause that was told, {@code SEVERAL}, or null for none
 * @param template the rhythm that was agreed, or null without a plan
 */
public record FirstKnown(
        @Nullable Acuity acuity,
        @Nullable String cause,
        @Nullable PlanTemplate template) {}
