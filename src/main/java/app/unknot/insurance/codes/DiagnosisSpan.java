package app.unknot.insurance.codes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a code of ICD-10-CM can be billed.
 *
 * @param code without a dot
 * @param to last day, or null while it goes on
 */
public record DiagnosisSpan(
        String code, LocalDate from, @Nullable LocalDate to, String title) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
