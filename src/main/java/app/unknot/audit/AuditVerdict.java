package app.unknot.audit;

import app.unknot.audit.chain.AuditFlaw;
import java.util.List;

/**
 * What came of reading the log through.
 *
 * @param end where it ends
 * @param entries how many entries it has
 * @param compared how many ends that others have seen it was compared with
 * @param flaws what is wrong, the first bad entry first; empty when nothing is
 * @param explained what others have seen and a restore gave up, one sentence for each restore, without full stops
 */
public record AuditVerdict(AuditHead end, long entries, int compared, List<AuditFlaw> flaws, List<String> explained) {
    public AuditVerdict {
        flaws = List.copyOf(flaws);
        explained = List.copyOf(explained);
    }

    public boolean isWhole() {
        return flaws.isEmpty();
    }
}
