package app.unknot.claims.outbound;

import app.unknot.insurance.PayerId;
import org.jspecify.annotations.Nullable;

/**
 * Claims as bytes in an envelope.
 *
 * @param number in the envelope
 * @param trial whether the receiver only tries it
 * @param payer that takes it without the clearinghouse, or null
 * @param receiver its name
 */
record WrittenFile(
        int number, String name, boolean trial, @Nullable PayerId payer, String receiver, byte[] bytes) {}
