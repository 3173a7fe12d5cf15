package app.unknot.claims.packet;

/**
 * One transaction of a file as it begins.
 *
 * @param place counted from 0 in the file
 * @param code what the file calls it, such as 835; empty when its beginning is missing
 * @param guide such as 005010X221A1, or empty
 * @param control the number of the transaction (ST02), or empty
 * @param group the number of the group around it (GS06), or empty
 * @param segment its first segment, counted from 1 in the file
 */
public record TransactionHead(
        int place, Kind kind, String code, String guide, String control, String group, long segment) {
    /** What a transaction is for. */
    public enum Kind {
        /** 835: what a payer pays and why. */
        PAYMENT,
        /** 277CA: whether a payer takes the claims in. */
        CLAIM_ANSWER,
        /** 999: whether a claim file could be read. */
        FILE_RECEIPT,
        /** TA1: whether an envelope could be read. */
        ENVELOPE_RECEIPT,
        /** Something that is not taken in here. */
        OTHER
    }
}
