package app.unknot.insurance;

import app.unknot.insurance.codes.DiagnosisSpan;
import app.unknot.insurance.codes.DiagnosisTable;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which codes of ICD-10-CM can be billed for a visit of which day. The set changes on October 1 of each year; what is not in it is no
 * code, however well it is formed.
 */
@Service
public class DiagnosisCodes {
    private static final int CATEGORY = 3;
    private static final int SHOWN = 6;

    private final DiagnosisTable table;

    DiagnosisCodes(DiagnosisTable table) {
        this.table = table;
    }

    /** As files and tables have it: M5450. */
    public static String bare(String code) {
        return code.replace(".", "").strip().toUpperCase(Locale.ROOT);
    }

    /** As people write it: M54.50. */
    public static String dotted(String code) {
        return code.length() <= CATEGORY ? code : code.substring(0, CATEGORY) + "." + code.substring(CATEGORY);
    }

    /** Whether the code, with or without a dot, can be billed for a visit of that day. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "codes hold nothing of any client")
    @Transactional(readOnly = true)
    public boolean valid(String code, LocalDate day) {
        return table.of(bare(code)).stream().anyMatch(span -> span.holdsOn(day));
    }

    /** What the code means, in the newest words; empty for one that is not in the list. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "codes hold nothing of any client")
    @Transactional(readOnly = true)
    public Optional<String> title(String code) {
        return table.of(bare(code)).stream().map(DiagnosisSpan::title).findFirst();
    }

    /** More specific codes that can be billed for a visit of that day, at most six, as people write them. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "codes hold nothing of any client")
    @Transactional(readOnly = true)
    public List<String> children(String code, LocalDate day) {
        String bare = bare(code);
        return table.beginning(bare, day, SHOWN + 1).stream()
                .map(DiagnosisSpan::code)
                .filter(one -> !one.equals(bare))
                .limit(SHOWN)
                .map(DiagnosisCodes::dotted)
                .toList();
    }
}
