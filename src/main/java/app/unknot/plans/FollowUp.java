package app.unknot.plans;

import app.unknot.clients.ClientId;
import java.time.LocalDate;
import java.util.UUID;

/** A call or message three or six months after a discharge, with the therapist who owes it. */
public record FollowUp(UUID id, ClientId client, LocalDate dueOn) {}
