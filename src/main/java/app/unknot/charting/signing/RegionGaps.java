package app.unknot.charting.signing;

import static app.unknot.charting.note.Gap.Section.HANDS_ON;

import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.charting.briefing.SessionFrame;
import app.unknot.charting.briefing.SessionLimits;
import app.unknot.charting.note.Gap;
import app.unknot.charting.note.NoteState;
import app.unknot.plans.PressureCheck;
import app.unknot.plans.PressureCheck.Flag;
import app.unknot.plans.PressureCheck.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the record of one region lacks. */
final class RegionGaps {
    private final NoteState note;
    private final SessionFrame frame;
    private final String prefix;
    private final String region;
    private final String name;
    private final List<Gap> gaps = new ArrayList<>();

    private RegionGaps(NoteState note, SessionFrame frame, String region) {
        this.note = note;
        this.frame = frame;
        this.region = region;
        this.prefix = "region." + region + ".";
        this.name = Regions.name(region);
    }

    static List<Gap> of(NoteState note, SessionFrame frame, String region) {
        RegionGaps found = new RegionGaps(note, frame, region);
        found.limits();
        found.missing();
        found.pressure();
        return found.gaps;
    }

    /** What was done against a limit stays in the note, with its account: a note that leaves it out would not be true. */
    private void limits() {
        if (note.text(prefix + "incident").filter(words -> !words.isBlank()).isPresent()) return;
        SessionLimits limits = frame.limits();
        if (limits.avoid().contains(region))
            add("AVOID", "worked", name + " must not be treated today: remove it, or record the incident");
        note.text(prefix + "technique")
                .filter(code -> limits.banned().containsKey(Technique.valueOf(code)))
                .ifPresent(code -> add(
                        "BANNED",
                        "technique",
                        Technique.valueOf(code).title() + " is not allowed today: correct it, or record the incident"));
    }

    private void missing() {
        if (note.text(prefix + "technique").isEmpty())
            add("TECHNIQUE", "technique", "Technique for " + name + " is missing");
        if (note.number(prefix + "pressure").isEmpty())
            add("PRESSURE", "pressure", "Pressure for " + name + " is missing");
        if (note.number(prefix + "minutes").filter(minutes -> minutes > 0).isEmpty())
            add("MINUTES", "minutes", "Minutes for " + name + " are missing");
        if (note.text(prefix + "rating").isEmpty()) add("RATING", "rating", "Ask how " + name + " felt");
    }

    private void pressure() {
        @Nullable Integer applied = note.number(prefix + "pressure").orElse(null);
        if (applied == null) return;
        @Nullable Integer ceiling = frame.limits().ceiling();
        @Nullable Integer preferred = frame.preferred().on(region);
        @Nullable Integer wanted = note.number("pressure.wanted").orElse(preferred);
        Rating rating = note.text(prefix + "rating").map(Rating::valueOf).orElse(null);
        Set<Flag> flags = PressureCheck.flags(wanted, ceiling, applied, rating, null);
        if (flags.contains(Flag.OVER_CEILING) && note.text(prefix + "incident").isEmpty())
            add(
                    "OVER_CEILING",
                    "pressure",
                    applied + " on " + name + " is above the ceiling of " + ceiling
                            + ": correct it, or record the incident");
        else if (flags.contains(Flag.OVER_PREFERENCE)
                && note.text(prefix + "reason").isEmpty())
            add(
                    "OVER_PREFERENCE",
                    "reason",
                    applied + " on " + name + " is well above the preferred " + wanted + ": say why");
    }

    private void add(String code, String part, String message) {
        gaps.add(new Gap(code, HANDS_ON, prefix + part, message));
    }
}
