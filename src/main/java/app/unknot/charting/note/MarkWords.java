package app.unknot.charting.note;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The codes within marks, in words: what was found, in which muscle, what a client felt and how badly. */
final class MarkWords {
    static final AnswerList FINDINGS = AnswerList.of(
            "finding",
            "TENDERNESS",
            "TRIGGER_POINT",
            "HYPERTONICITY",
            "SPASM",
            "ADHESION",
            "KNOT",
            "SWELLING",
            "HEAT",
            "RESTRICTED_ROM",
            "BRUISE",
            "SKIN_LESION",
            "SCAR",
            "NUMBNESS",
            "WEAKNESS");
    static final AnswerList MUSCLES = AnswerList.of(
            "muscle",
            "ERECTOR_SPINAE",
            "MULTIFIDUS",
            "QUADRATUS_LUMBORUM",
            "TRAPEZIUS_UPPER",
            "TRAPEZIUS_MIDDLE",
            "TRAPEZIUS_LOWER",
            "LEVATOR_SCAPULAE",
            "RHOMBOIDS",
            "LATISSIMUS_DORSI",
            "SERRATUS_POSTERIOR_INFERIOR",
            "GLUTEUS_MAXIMUS",
            "GLUTEUS_MEDIUS",
            "PIRIFORMIS");
    static final AnswerList REACTIONS = AnswerList.of(
            "reaction",
            "SORENESS",
            "DISCOMFORT",
            "BRUISE",
            "HEADACHE",
            "DIZZINESS",
            "FATIGUE",
            "NAUSEA",
            "PAIN_INCREASE",
            "NUMBNESS",
            "SKIN_REACTION",
            "BURN",
            "AGGRAVATION",
            "OTHER");
    static final AnswerList SEVERITIES = AnswerList.of("severity", "MILD", "MODERATE", "SERIOUS");
    static final AnswerList RELATED = AnswerList.of("related", "YES", "PERHAPS", "NO");
    static final AnswerList LOSSES = AnswerList.of("loss", "FULL", "MILD", "MODERATE", "SEVERE");
    /** Of tenderness (Hubbard and Berkoff, 1993); tone is counted in plain numbers. */
    static final List<String> GRADES = List.of("0", "I", "II", "III", "IV");

    private static final List<String> GRADED_IN_ROMAN = List.of("TENDERNESS", "TRIGGER_POINT");

    private static final Map<String, AnswerList> BY_PART = Map.of(
            "finding", FINDINGS,
            "muscle", MUSCLES,
            "type", REACTIONS,
            "severity", SEVERITIES,
            "related", RELATED,
            "rating", Choices.RATINGS,
            "technique", Choices.TECHNIQUES,
            "value", LOSSES);

    private MarkWords() {}

    static Collection<AnswerList> all() {
        return BY_PART.values();
    }

    /** The words of a code in that part of a mark, or the code itself when it has none. */
    static String of(String part, String code) {
        AnswerList answers = BY_PART.get(part);
        return answers == null ? code : answers.words(code);
    }

    /** The grade of a finding as it is written. */
    static String grade(String finding, int grade) {
        return GRADED_IN_ROMAN.contains(finding) && grade >= 0 && grade < GRADES.size()
                ? GRADES.get(grade)
                : String.valueOf(grade);
    }
}
