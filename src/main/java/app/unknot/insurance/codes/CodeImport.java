package app.unknot.insurance.codes;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.insurance.codes.CodeFile.Line;
import app.unknot.insurance.words.InsuranceWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the practice's own list of procedure codes. */
@Service
public class CodeImport {
    private final ProcedureCodes codes;
    private final Access access;
    private final AuditLog audit;

    CodeImport(ProcedureCodes codes, Access access, AuditLog audit) {
        this.codes = codes;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Adds what is new, and changes words, minutes and charge of what is known; techniques stay as they are. Lines that cannot be taken
     * are left out.
     *
     * @return what became of each line
     * @throws RefusedRequest when it is no table with these columns: then nothing was taken
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public List<Outcome> take(byte[] bytes) {
        access.require(Action.PAYERS, Relation.NONE, Matter.ofPractice("fees"));
        List<Line> lines = CodeFile.read(bytes);
        Map<String, ProcedureCode> known = new HashMap<>();
        codes.all().forEach(one -> known.put(one.code(), one));
        Set<String> seen = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Line line : lines) outcomes.add(take(line, known, seen));
        audit.record(AuditEvent.done("CODES_IMPORT", "procedure codes")
                .with(outcomes.stream().filter(Outcome::isTaken).count() + " of " + outcomes.size() + " lines"));
        return outcomes;
    }

    private Outcome take(Line line, Map<String, ProcedureCode> known, Set<String> seen) {
        ProcedureCode typed = line.code();
        if (typed == null) return new Outcome(line.number(), Result.LEFT_OUT, line.why());
        String code = typed.code().strip().toUpperCase(Locale.ROOT);
        if (!seen.add(code))
            return new Outcome(line.number(), Result.LEFT_OUT, InsuranceWords.THE_CODE_IS_ON_TWO_LINES.text(code));
        ProcedureCode old = known.get(code);
        try {
            codes.keepChecked(
                    old == null
                            ? typed
                            : new ProcedureCode(
                                    code,
                                    typed.words(),
                                    typed.minutesPerUnit(),
                                    typed.charge(),
                                    old.techniques(),
                                    old.active()));
        } catch (RefusedRequest refused) {
            return new Outcome(line.number(), Result.LEFT_OUT, refused.words());
        }
        return new Outcome(line.number(), old == null ? Result.ADDED : Result.CHANGED, code);
    }

    /** What became of a line. */
    public enum Result {
        ADDED,
        CHANGED,
        LEFT_OUT
    }

    /**
     * @param line in the file, from 1
     * @param words the code, or why it was left out
     */
    public record Outcome(int line, Result result, String words) {
        public boolean isTaken() {
            return result != Result.LEFT_OUT;
        }
    }
}
