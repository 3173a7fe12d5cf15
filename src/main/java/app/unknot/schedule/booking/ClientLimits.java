package app.unknot.schedule.booking;

import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.contact.ClientStatus;
import app.unknot.plans.PlanPauses;
import app.unknot.screening.BookingLimits;
import app.unknot.screening.Gate;
import app.unknot.screening.effects.RuleEffects;
import app.unknot.screening.holds.Holds;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** What the record, screening and the plan say about booking a client. Its callers have decided who may ask. */
@Component
class ClientLimits {
    private final ClientDirectory clients;
    private final Holds holds;
    private final RuleEffects rules;
    private final BookingLimits limits;
    private final PlanPauses pauses;

    ClientLimits(ClientDirectory clients, Holds holds, RuleEffects rules, BookingLimits limits, PlanPauses pauses) {
        this.clients = clients;
        this.holds = holds;
        this.rules = rules;
        this.limits = limits;
        this.pauses = pauses;
    }

    /** Whether the client still comes. */
    ClientStatus status(ClientId client) {
        return clients.status(client);
    }

    boolean isOnHold(ClientId client) {
        return holds.of(client).isPresent();
    }

    /** Whether the rules have become stricter than when the client was last asked. */
    boolean areRulesStricter(ClientId client) {
        return rules.stopBooking(client);
    }

    boolean isPlanPaused(ClientId client) {
        return pauses.isPaused(client);
    }

    Gate.Booking gate(ClientId client, LocalDate day) {
        return limits.of(client, day);
    }

    List<Technique> techniques(ClientId client, LocalDate day) {
        return limits.techniques(client, day);
    }

    OptionalInt minutes(ClientId client, LocalDate day) {
        return limits.minutes(client, day);
    }
}
