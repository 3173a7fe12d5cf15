package app.unknot.insurance.prescriptions;

import app.unknot.clients.ClientId;
import java.util.UUID;

/**
 * A prescription as it is kept.
 *
 * @param client the record in which it lies
 * @param withdrawn whether it was entered by mistake, or taken back by the prescriber
 * @param version to be given back with a change
 */
public record PrescriptionRow(UUID id, ClientId client, PrescriptionForm form, boolean withdrawn, long version) {}
