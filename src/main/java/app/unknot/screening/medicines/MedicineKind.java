package app.unknot.screening.medicines;

import app.unknot.screening.conditions.Quantity;
import app.unknot.screening.words.ScreeningWords;
import app.unknot.shared.text.Text;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a medicine usually is, and the fact that it makes worth asking about. A medicine never sets that fact: people take the same tablet for
 * different reasons.
 */
public enum MedicineKind implements Text {
    ANTICOAGULANT("anticoagulant"),
    ANTIPLATELET("antiplatelet"),
    NSAID_DAILY("nsaid_daily"),
    OPIOID("sedating_meds_today"),
    MUSCLE_RELAXANT("sedating_meds_today"),
    SEDATIVE("sedating_meds_today"),
    GABAPENTINOID_ANTICONVULSANT(""),
    ANTIDEPRESSANT_SEROTONIN(""),
    STEROID_SYSTEMIC("steroids_long_term"),
    IMMUNOSUPPRESSANT("immunosuppressed"),
    CANCER_TREATMENT("cancer_active"),
    HORMONE_THERAPY(""),
    INSULIN("hypo_risk"),
    SULFONYLUREA("hypo_risk"),
    DIABETES_OTHER(""),
    SELF_INJECTED("injection_site"),
    BP_ACE_ARB("bp_treated"),
    BP_BETA_BLOCKER("bp_treated"),
    BP_CALCIUM_CHANNEL("bp_treated"),
    BP_DIURETIC("bp_treated"),
    BP_ALPHA_CENTRAL("bp_treated"),
    HEART_FAILURE_MEDICINE("heart_failure"),
    NITRATE("heat_sensitive"),
    BONE_MEDICINE("osteoporosis"),
    PATCH_OR_TOPICAL("medicine_patch"),
    CLOTTING_FACTOR("bleeding_disorder"),
    ANTIBIOTIC("recent_bacterial_infection"),
    FLUOROQUINOLONE("recent_bacterial_infection");

    private final String asksFor;

    MedicineKind(String asksFor) {
        this.asksFor = asksFor;
    }

    /** As rules and the list name it, such as {@code antiplatelet}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it usually is, with its article. */
    public String usually() {
        return text();
    }

    /** The fact to ask about; empty when no box of the shipped rules is about it. */
    public String asksFor() {
        return asksFor;
    }

    public static Set<String> codes() {
        return Arrays.stream(values()).map(MedicineKind::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Under which name a rule reads how many of each kind are taken, with its meaning. */
    public static SequencedMap<String, String> counts() {
        SequencedMap<String, String> counts = new LinkedHashMap<>();
        for (MedicineKind kind : values())
            counts.put(
                    Quantity.MEDICINES + kind.code(),
                    ScreeningWords.HOW_MANY_DIFFERENT_MEDICINES_OF_THIS_KIND.text(kind.usually()));
        return Collections.unmodifiableSequencedMap(counts);
    }
}
