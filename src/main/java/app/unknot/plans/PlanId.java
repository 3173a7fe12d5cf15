package app.unknot.plans;

import java.util.UUID;

/** Names one version of one client's plan. */
public record PlanId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
