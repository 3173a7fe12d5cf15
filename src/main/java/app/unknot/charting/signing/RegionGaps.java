package app.unknot.charting.signing;

import static app.unknot.charting.note.NoteField.REGION_INCIDENT;
import static app.unknot.charting.note.NoteField.REGION_MINUTES;
import static app.unknot.charting.note.NoteField.REGION_PRESSURE;
import static app.unknot.charting.note.NoteField.REGION_RATING;
import static app.unknot.charting.note.NoteField.REGION_REASON;
import static app.unknot.charting.note.NoteField.REGION_TECHNIQUE;
import static app.unknot.charting.note.NoteField.REGION_WORKED;
import static app.unknot.charting.note.NoteGap.Section.HANDS_ON;

import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.charting.briefing.SessionFrame;
import app.unknot.charting.briefing.SessionLimits;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.words.ChartingWords;
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
    private final String region;
    private final String name;
    private final List<NoteGap> gaps = new ArrayList<>();

    private RegionGaps(NoteState note, SessionFrame frame, String region) {
        this.note = note;
        this.frame = frame;
        this.region = region;
        this.name = Regions.name(region);
    }

    static List<NoteGap> of(NoteState note, SessionFrame frame, String region) {
        RegionGaps found = new RegionGaps(note, frame, region);
        found.limits();
        found.missing();
        found.pressure();
        return found.gaps;
    }

    /** What was done against a limit stays in the note, with its account: a note that leaves it out would not be true. */
    private void limits() {
        if (note.text(REGION_INCIDENT.of(region))
                .filter(words -> !words.isBlank())
                .isPresent()) return;
        SessionLimits limits = frame.limits();
        if (limits.avoid().contains(region))
            add("AVOID", REGION_WORKED, ChartingWords.MUST_NOT_BE_TREATED_TODAY.text(name));
        note.text(REGION_TECHNIQUE.of(region))
                .filter(code -> limits.banned().containsKey(Technique.valueOf(code)))
                .ifPresent(code -> add(
                        "BANNED",
                        REGION_TECHNIQUE,
                        ChartingWords.IS_NOT_ALLOWED_TODAY_CORRECT.text(
                                Technique.valueOf(code).title())));
    }

    private void missing() {
        if (note.text(REGION_TECHNIQUE.of(region)).isEmpty())
            add("TECHNIQUE", REGION_TECHNIQUE, ChartingWords.TECHNIQUE_FOR_IS_MISSING.text(name));
        if (note.number(REGION_PRESSURE.of(region)).isEmpty())
            add("PRESSURE", REGION_PRESSURE, ChartingWords.PRESSURE_FOR_IS_MISSING.text(name));
        if (note.number(REGION_MINUTES.of(region))
                .filter(minutes -> minutes > 0)
                .isEmpty()) add("MINUTES", REGION_MINUTES, ChartingWords.MINUTES_FOR_ARE_MISSING.text(name));
        if (note.text(REGION_RATING.of(region)).isEmpty())
            add("RATING", REGION_RATING, ChartingWords.ASK_HOW_FELT.text(name));
    }

    private void pressure() {
        @Nullable Integer applied = note.number(REGION_PRESSURE.of(region)).orElse(null);
        if (applied == null) return;
        @Nullable Integer ceiling = frame.limits().ceiling();
        @Nullable Integer preferred = frame.preferred().on(region);
        @Nullable Integer wanted = note.number(NoteField.PRESSURE_WANTED).orElse(preferred);
        Rating rating = note.text(REGION_RATING.of(region)).map(Rating::valueOf).orElse(null);
        Set<Flag> flags = PressureCheck.flags(wanted, ceiling, applied, rating, null);
        if (flags.contains(Flag.OVER_CEILING)) {
            // Its incident is the account of it; a reason beside that would say the same.
            if (note.text(REGION_INCIDENT.of(region)).isEmpty())
                add(
                        "OVER_CEILING",
                        REGION_PRESSURE,
                        ChartingWords.ON_IS_ABOVE_THE_CEILING.text(applied, name, ceiling));
        } else if (flags.contains(Flag.OVER_PREFERENCE)
                && note.text(REGION_REASON.of(region)).isEmpty())
            add(
                    "OVER_PREFERENCE",
                    REGION_REASON,
                    ChartingWords.ON_IS_WELL_ABOVE_THE_PREFERRED.text(applied, name, wanted));
    }

    private void add(String code, NoteField field, String message) {
        gaps.add(new NoteGap(code, HANDS_ON, field.of(region), message));
    }
}
