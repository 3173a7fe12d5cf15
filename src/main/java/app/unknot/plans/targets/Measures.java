package app.unknot.plans.targets;

import app.unknot.clients.ClientId;
import java.util.List;
import java.util.OptionalInt;

/** What can be measured at a client, with what is known of it. For callers who have asked whether they may know it. */
public interface Measures {
    /** By what a plan can have a target, pain first. */
    List<Measure> of(ClientId client);

    /** The newest Roland-Morris score of the last twelve weeks, 0-24; empty without one. */
    OptionalInt disability(ClientId client);
}
