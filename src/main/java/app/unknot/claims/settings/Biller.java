package app.unknot.claims.settings;

import app.unknot.claims.packet.ClaimSnapshot.Address;
import app.unknot.claims.packet.ClaimSnapshot.Soloist;
import org.jspecify.annotations.Nullable;

/**
 * How claims name the practice.
 *
 * @param solo the person, when a person bills and not an organization
 * @param taxId the person's social security number; empty for the practice's own tax ID
 * @param payTo where money goes when not to the billing address; null when it does
 * @param namesSupervisor whether claims of a supervised therapist name who supervises
 */
public record Biller(
        @Nullable Soloist solo, String taxId, @Nullable Address payTo, boolean namesSupervisor) {}
