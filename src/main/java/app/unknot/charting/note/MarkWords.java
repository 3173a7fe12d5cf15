package app.unknot.charting.note;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The codes within marks, in words: what was found, in which muscle, what a client felt and how badly. */
final class MarkWords {
    static final SequencedMap<String, String> FINDINGS = Choices.of(
            "TENDERNESS Tenderness",
            "TRIGGER_POINT Trigger point",
            "HYPERTONICITY Hypertonicity",
            "SPASM Spasm",
            "ADHESION Adhesion",
            "KNOT Knot",
            "SWELLING Swelling",
            "HEAT Heat",
            "RESTRICTED_ROM Restricted range",
            "BRUISE Bruise",
            "SKIN_LESION Skin lesion",
            "SCAR Scar",
            "NUMBNESS Numbness",
            "WEAKNESS Weakness");
    static final SequencedMap<String, String> MUSCLES = Choices.of(
            "ERECTOR_SPINAE Erector spinae",
            "MULTIFIDUS Multifidus",
            "QUADRATUS_LUMBORUM Quadratus lumborum",
            "TRAPEZIUS_UPPER Upper trapezius",
            "TRAPEZIUS_MIDDLE Middle trapezius",
            "TRAPEZIUS_LOWER Lower trapezius",
            "LEVATOR_SCAPULAE Levator scapulae",
            "RHOMBOIDS Rhomboids",
            "LATISSIMUS_DORSI Latissimus dorsi",
            "SERRATUS_POSTERIOR_INFERIOR Serratus posterior inferior",
            "GLUTEUS_MAXIMUS Gluteus maximus",
            "GLUTEUS_MEDIUS Gluteus medius",
            "PIRIFORMIS Piriformis");
    static final SequencedMap<String, String> REACTIONS = Choices.of(
            "SORENESS Soreness",
            "DISCOMFORT Discomfort",
            "BRUISE Bruise",
            "HEADACHE Headache",
            "DIZZINESS Dizziness",
            "FATIGUE Fatigue",
            "NAUSEA Nausea",
            "PAIN_INCREASE More pain",
            "NUMBNESS Numbness",
            "SKIN_REACTION Skin reaction",
            "BURN Burn",
            "AGGRAVATION Aggravation",
            "OTHER Something else");
    static final SequencedMap<String, String> SEVERITIES =
            Choices.of("MILD Mild", "MODERATE Moderate", "SERIOUS Serious");
    static final SequencedMap<String, String> RELATED =
            Choices.of("YES From the session", "PERHAPS Possibly", "NO Unrelated");
    static final SequencedMap<String, String> LOSSES =
            Choices.of("FULL Full", "MILD Mild loss", "MODERATE Moderate loss", "SEVERE Severe loss");
    /** Of tenderness (Hubbard and Berkoff, 1993); tone is counted in plain numbers. */
    static final List<String> GRADES = List.of("0", "I", "II", "III", "IV");

    private static final List<String> GRADED_IN_ROMAN = List.of("TENDERNESS", "TRIGGER_POINT");

    private static final Map<String, Map<String, String>> BY_PART = Map.of(
            "finding", FINDINGS,
            "muscle", MUSCLES,
            "type", REACTIONS,
            "severity", SEVERITIES,
            "related", RELATED,
            "rating", Choices.RATINGS,
            "technique", Choices.TECHNIQUES,
            "value", LOSSES);

    private MarkWords() {}

    /** The words of a code in that part of a mark, or the code itself when it has none. */
    static String of(String part, String code) {
        return BY_PART.getOrDefault(part, Map.of()).getOrDefault(code, code);
    }

    /** The grade of a finding as it is written. */
    static String grade(String finding, int grade) {
        return GRADED_IN_ROMAN.contains(finding) && grade >= 0 && grade < GRADES.size()
                ? GRADES.get(grade)
                : String.valueOf(grade);
    }
}
