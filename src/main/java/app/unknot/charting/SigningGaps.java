package app.unknot.charting;

import static app.unknot.charting.Gap.Section.ARRIVE;
import static app.unknot.charting.Gap.Section.FINISH;
import static app.unknot.charting.Gap.Section.HANDS_ON;
import static app.unknot.charting.Gap.Section.NOTE;

import app.unknot.shared.Technique;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what a note lacks before it can be signed. Missing billing items are not among it: they hold the claim, never the note. */
final class SigningGaps {
    private SigningGaps() {}

    /** Gaps in the order in which a visit goes. Empty means signable. */
    static List<Gap> of(NoteState note, SessionLimits limits) {
        List<Gap> gaps = new ArrayList<>();
        for (String field : note.conflicts())
            gaps.add(new Gap("TWO_VERSIONS", sectionOf(field), field, "Two versions: choose one"));
        if (note.number("pain.before").isEmpty())
            gaps.add(new Gap("PAIN_BEFORE", ARRIVE, "pain.before", "Pain before is not answered"));
        if (note.regions().isEmpty()) gaps.add(new Gap("NO_REGION", HANDS_ON, "region", "No region is recorded"));
        for (String region : note.regions()) gaps.addAll(regionGaps(note, limits, region));
        for (String letter : List.of("s", "o", "a", "p"))
            if (note.text(letter + ".text").isEmpty())
                gaps.add(new Gap(
                        "TEXT_" + letter.toUpperCase(Locale.ROOT),
                        NOTE,
                        letter + ".text",
                        sectionName(letter) + " is empty"));
        if (note.number("pain.after").isEmpty())
            gaps.add(new Gap("PAIN_AFTER", FINISH, "pain.after", "Pain after is not answered"));
        if (note.fields("homecare.").isEmpty())
            gaps.add(new Gap("HOME_CARE", FINISH, "homecare", "Home care, or why none, is missing"));
        return gaps.stream().sorted(Comparator.comparing(Gap::section)).toList();
    }

    private static List<Gap> regionGaps(NoteState note, SessionLimits limits, String region) {
        List<Gap> gaps = new ArrayList<>();
        String name = Regions.name(region);
        String prefix = "region." + region + ".";
        if (limits.avoid().contains(region))
            gaps.add(new Gap("AVOID", HANDS_ON, prefix + "worked", name + " must not be treated today"));
        if (note.text(prefix + "technique").isEmpty())
            gaps.add(new Gap("TECHNIQUE", HANDS_ON, prefix + "technique", "Technique for " + name + " is missing"));
        note.text(prefix + "technique")
                .filter(code -> limits.banned().containsKey(Technique.valueOf(code)))
                .ifPresent(code -> gaps.add(new Gap(
                        "BANNED",
                        HANDS_ON,
                        prefix + "technique",
                        Technique.valueOf(code).title() + " is not allowed today")));
        if (note.number(prefix + "pressure").isEmpty())
            gaps.add(new Gap("PRESSURE", HANDS_ON, prefix + "pressure", "Pressure for " + name + " is missing"));
        Integer ceiling = limits.ceiling();
        if (ceiling != null)
            note.number(prefix + "pressure")
                    .filter(pressure -> pressure > ceiling)
                    .ifPresent(pressure -> gaps.add(new Gap(
                            "OVER_CEILING",
                            HANDS_ON,
                            prefix + "pressure",
                            pressure + " on " + name + " is above the ceiling of " + ceiling)));
        if (note.number(prefix + "minutes").filter(minutes -> minutes > 0).isEmpty())
            gaps.add(new Gap("MINUTES", HANDS_ON, prefix + "minutes", "Minutes for " + name + " are missing"));
        if (note.text(prefix + "rating").isEmpty())
            gaps.add(new Gap("RATING", HANDS_ON, prefix + "rating", "How " + name + " felt was not asked"));
        return gaps;
    }

    private static Gap.Section sectionOf(String field) {
        if (field.startsWith("region.") || field.startsWith("finding.") || field.startsWith("checkin."))
            return HANDS_ON;
        if (field.endsWith(".text")) return NOTE;
        if (field.equals("pain.after") || field.startsWith("homecare.") || field.startsWith("pressure.")) return FINISH;
        return ARRIVE;
    }

    private static String sectionName(String letter) {
        return switch (letter) {
            case "s" -> "Subjective";
            case "o" -> "Objective";
            case "a" -> "Assessment";
            default -> "Plan";
        };
    }
}
