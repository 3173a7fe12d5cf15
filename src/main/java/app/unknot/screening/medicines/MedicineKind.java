package app.unknot.screening.medicines;

import app.unknot.screening.conditions.Quantity;
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
public enum MedicineKind {
    ANTICOAGULANT("a blood thinner", "anticoagulant"),
    ANTIPLATELET("a medicine that prevents clots, such as daily aspirin", "antiplatelet"),
    NSAID_DAILY("an anti-inflammatory pain reliever", "nsaid_daily"),
    OPIOID("a strong painkiller", "sedating_meds_today"),
    MUSCLE_RELAXANT("a muscle relaxant", "sedating_meds_today"),
    SEDATIVE("a sedative", "sedating_meds_today"),
    GABAPENTINOID_ANTICONVULSANT("a medicine for nerve pain or seizures", ""),
    ANTIDEPRESSANT_SEROTONIN("an antidepressant", ""),
    STEROID_SYSTEMIC("a steroid", "steroids_long_term"),
    IMMUNOSUPPRESSANT("a medicine that weakens the immune system", "immunosuppressed"),
    CANCER_TREATMENT("a cancer medicine", "cancer_active"),
    HORMONE_THERAPY("a hormone", ""),
    INSULIN("a medicine that lowers blood sugar", "hypo_risk"),
    SULFONYLUREA("a medicine that lowers blood sugar", "hypo_risk"),
    DIABETES_OTHER("a diabetes medicine", ""),
    SELF_INJECTED("a medicine that people inject themselves", "injection_site"),
    BP_ACE_ARB("a blood pressure medicine", "bp_treated"),
    BP_BETA_BLOCKER("a blood pressure medicine", "bp_treated"),
    BP_CALCIUM_CHANNEL("a blood pressure medicine", "bp_treated"),
    BP_DIURETIC("a water pill", "bp_treated"),
    BP_ALPHA_CENTRAL("a medicine that lowers blood pressure", "bp_treated"),
    HEART_FAILURE_MEDICINE("a heart failure medicine", "heart_failure"),
    NITRATE("a medicine for chest pain", "heat_sensitive"),
    BONE_MEDICINE("a medicine for weak bones", "osteoporosis"),
    PATCH_OR_TOPICAL("a patch or gel on the skin", "medicine_patch"),
    CLOTTING_FACTOR("a medicine for a bleeding disorder", "bleeding_disorder"),
    ANTIBIOTIC("an antibiotic", "recent_bacterial_infection"),
    FLUOROQUINOLONE("an antibiotic", "recent_bacterial_infection");

    private final String usually;
    private final String asksFor;

    MedicineKind(String usually, String asksFor) {
        this.usually = usually;
        this.asksFor = asksFor;
    }

    /** As rules and the list name it, such as {@code antiplatelet}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it usually is, with its article. */
    public String usually() {
        return usually;
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
            counts.put(Quantity.MEDICINES + kind.code(), "How many different medicines of this kind: " + kind.usually);
        return Collections.unmodifiableSequencedMap(counts);
    }
}
