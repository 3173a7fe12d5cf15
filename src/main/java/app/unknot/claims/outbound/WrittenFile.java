package app.unknot.claims.outbound;

/**
 * Claims as bytes in an envelope.
 *
 * @param number in the envelope
 * @param trial whether the receiver only tries it
 */
record WrittenFile(int number, String name, boolean trial, byte[] bytes) {}
