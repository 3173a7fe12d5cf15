package app.unknot.claims.packet;

/**
 * Whether an envelope could be read (TA1).
 *
 * @param control our number of the file
 * @param result A accepted, E accepted with errors, R refused
 * @param code why, 000 when nothing is wrong
 */
public record EnvelopeReceipt(long segment, String control, String result, String code) {}
