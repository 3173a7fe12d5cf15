package app.unknot.audit;

/**
 * Where the chain of the log ends.
 *
 * @param seq the number of its last row; 0 before the first
 * @param mac that row's checksum
 */
public record AuditHead(long seq, String mac) {
    public static final AuditHead START = new AuditHead(0, "start");
}
