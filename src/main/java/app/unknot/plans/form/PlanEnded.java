package app.unknot.plans.form;

import app.unknot.clients.ClientId;
import java.time.LocalDate;

/** Treatment under a plan ended; published in the transaction of the discharge. */
public record PlanEnded(ClientId client, LocalDate on) {}
