package app.unknot.charting.vignettes;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteExpectation.Said;
import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.briefing.SessionAlerts.AlertLine;
import app.unknot.charting.briefing.SessionBriefing.Briefing;
import app.unknot.clients.ClientId;
import app.unknot.clients.history.HealthHistory;
import app.unknot.letters.LetterKind;
import app.unknot.plans.HomeCareLimits;
import app.unknot.plans.PressureCheck;
import app.unknot.screening.Finding;
import app.unknot.screening.ScreeningResult;
import app.unknot.shared.HomeCareItem;
import app.unknot.testing.Vignette;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Sentences on a note: what they add to its writing, and what they say of the signed one. */
final class VignetteProse {
    private static final List<String> FINDINGS =
            List.of("TENDERNESS", "TRIGGER_POINT", "HYPERTONICITY", "SPASM", "ADHESION", "KNOT", "SWELLING", "SCAR");

    private VignetteProse() {}

    /** Writes down what a sentence says is recorded. */
    static void write(Said said, NoteWriting note, List<String> regions) {
        switch (said.kind()) {
            case FINDING -> note.finding(finding(said), regions.getFirst());
            case MOVEMENT -> note.movement("FLEXION", "before", 35);
            case SKIN -> note.without("o.skin").set("o.skin", "No bruises before, none after.");
            case EXCLUDED -> note.finding("SKIN_LESION", besides(regions));
            case PRODUCT -> note.on("product.OIL").on("product.checked").set("product.name", "Jojoba, no scent");
            case CHECK_IN -> note.checkIn(regions.getFirst(), 3);
            default -> {}
        }
    }

    /** Whether the signed note, and what stands above it, is as a sentence says. */
    static void check(
            VignetteSteps its,
            ClientId client,
            Vignette story,
            ScreeningResult today,
            Briefing shown,
            Said said,
            NoteContent note) {
        String words = said.words().group();
        switch (said.kind()) {
            case PREFERRED ->
                assertThat(note.number("pressure.wanted")).as(words).isEqualTo(said.number(1));
            case WITHIN ->
                assertThat(note.work())
                        .extracting(RegionWork::pressure)
                        .allSatisfy(applied -> assertThat(applied).isBetween(said.number(1), said.number(2)));
            case AT_MOST -> {
                if (shown.ceiling() != null)
                    assertThat(shown.ceiling()).as(words).isLessThanOrEqualTo(said.number(1));
                assertThat(note.work())
                        .extracting(RegionWork::pressure)
                        .allSatisfy(applied -> assertThat(applied).isLessThanOrEqualTo(said.number(1)));
            }
            case REFUSED -> {}
            case FLAG -> flag(story, shown, said, note);
            case PAIN -> {
                assertThat(note.number("pain.before")).isNotNull();
                assertThat(note.number("pain.after")).isNotNull();
            }
            case HOME_CARE -> assertThat(note.homeCare()).isNotEmpty();
            case AREAS -> {
                List<String> worked =
                        note.work().stream().map(RegionWork::region).toList();
                assertThat(areas(said.words().group(1))).as(words).isSubsetOf(worked);
            }
            case ADVICE -> {
                if (today.letter().isEmpty()) return;
                assertThat(note.text("p.referral")).isNotBlank();
                its.drafts.draft(client, LetterKind.of(today.letter().orElseThrow()));
                assertThat(its.letters.of(client, 1)).isNotEmpty();
            }
            case FINDING -> assertThat(marks(note, "finding")).contains(finding(said));
            case MOVEMENT -> assertThat(note.fields()).containsKey("rom.FLEXION.before");
            case POSITION ->
                assertThat(note.text("o.position"))
                        .isEqualTo(
                                said.words().group(1).toUpperCase(Locale.ROOT).replaceAll("[- ]", "_"));
            case WITHOUT_TECHNIQUE -> {
                Technique technique = technique(said.words().group(1));
                assertThat(today.bans(technique)).as(words).isTrue();
                assertThat(note.work()).extracting(RegionWork::technique).doesNotContain(technique.name());
                assertThat(its.bookings.techniques(client, its.clock.today())).doesNotContain(technique);
            }
            case SKIN -> {
                assertThat(note.text("o.skin")).isNotBlank();
                if (today.findings().stream().anyMatch(finding -> finding.rule().equals("L01")))
                    assertThat(today.findings())
                            .extracting(finding -> finding.action().toLowerCase(Locale.ROOT))
                            .anyMatch(action -> action.contains("bruise"));
            }
            case ASKED -> asked(its, client, said);
            case EXCLUDED -> {
                assertThat(marks(note, "finding")).contains("SKIN_LESION");
                assertThat(note.work())
                        .extracting(RegionWork::region)
                        .doesNotContainAnyElementsOf(marks(note, "finding", "region"));
                assertThat(shown.alerts()).extracting(AlertLine::strong).contains("Keep off");
            }
            case PRODUCT -> {
                assertThat(note.isOn("product.checked")).isTrue();
                assertThat(note.text("product.name")).isNotBlank();
            }
            case UNSCENTED ->
                assertThat(shown.alerts()).as(words).extracting(AlertLine::kind).contains("ALLERGY");
            case REACTION ->
                assertThat(shown.alerts()).extracting(AlertLine::kind).contains("REACTION");
            case SHORTER -> {
                assertThat(shown.handsOn()).as(words).isNotNull();
                assertThat(note.treatmentMinutes()).isLessThanOrEqualTo(shown.plannedMinutes());
                assertThat(shown.alerts()).extracting(AlertLine::kind).contains("MINUTES");
            }
            case PAUSED -> assertThat(its.pauses.isPaused(client)).as(words).isTrue();
            case NO_HEAT -> assertThat(HomeCareLimits.of(today)).containsKey(HomeCareItem.HEAT);
            case LETTER -> letter(its, client, today, said);
            case CHECK_IN -> assertThat(marks(note, "checkin", "rating")).contains("JUST_RIGHT");
            // Of clients whose session does not begin: VignetteTurnedAway.
            case NOT_TREATED, TOLD, ON_HOLD -> {}
        }
    }

    static void letter(VignetteSteps its, ClientId client, ScreeningResult today, Said said) {
        if (today.letter().isEmpty()) return;
        LetterKind kind = LetterKind.of(today.letter().orElseThrow());
        String first = said.words().group(1).toLowerCase(Locale.ROOT).split(" ")[0];
        assertThat(kind.title().toLowerCase(Locale.ROOT)).contains(first);
        its.drafts.draft(client, kind);
    }

    /** The questions were answered with No, and it is kept. */
    static void asked(VignetteSteps its, ClientId client, Said said) {
        HealthHistory told = its.histories.current(client).orElseThrow();
        String letter = said.words().group(1).substring(0, 1);
        IntStream.rangeClosed(
                        Integer.parseInt(said.words().group(1).substring(1)),
                        Integer.parseInt(said.words().group(2).substring(1)))
                .forEach(
                        number -> assertThat(told.answer(HealthHistory.SAFETY + letter + String.format("%02d", number)))
                                .hasValueSatisfying(
                                        answer -> assertThat(answer.asBoolean()).isFalse()));
        assertThat(its.results.today(client).orElseThrow().because()).noneMatch(Finding::unanswered);
    }

    private static void flag(Vignette story, Briefing shown, Said said, NoteContent note) {
        String name = said.words().group(1);
        int wanted = Optional.ofNullable(note.number("pressure.wanted")).orElseThrow();
        List<Set<PressureCheck.Flag>> byApplied =
                shown.pressure().byPreference().getOrDefault(String.valueOf(wanted), List.of());
        if (name.equals(PressureCheck.Flag.UNDER_PREFERENCE.name()))
            assertThat(byApplied.get(VignetteNote.applied(story, shown)))
                    .as("what the screen says to the pressure")
                    .contains(PressureCheck.Flag.UNDER_PREFERENCE);
        else if (name.matches("OVER_.*"))
            assertThat(byApplied).as(name).anyMatch(flags -> flags.contains(PressureCheck.Flag.valueOf(name)));
    }

    /** A place that nobody works on. */
    private static String besides(List<String> worked) {
        return Regions.treatableCodes().stream()
                .filter(region -> !worked.contains(region))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> marks(NoteContent note, String kind) {
        return marks(note, kind, kind);
    }

    private static List<String> marks(NoteContent note, String kind, String part) {
        return note.fields().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(kind + "."))
                .map(Map.Entry::getValue)
                .filter(JsonNode::isObject)
                .map(mark -> mark.path(part).asString(""))
                .toList();
    }

    private static String finding(Said said) {
        String name = said.words().group(1).toUpperCase(Locale.ROOT);
        return FINDINGS.stream().filter(one -> one.startsWith(name)).findFirst().orElse("TENDERNESS");
    }

    /** Regions in words such as "upper back left and right". */
    private static List<String> areas(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return Regions.treatableCodes().stream()
                .filter(code -> {
                    String place = code.replaceFirst("_[LR]$", "")
                            .toLowerCase(Locale.ROOT)
                            .replace('_', ' ');
                    boolean named = small.contains(place) || place.equals("lumbar") && small.contains("lower back");
                    boolean left = code.endsWith("_L");
                    boolean right = code.endsWith("_R");
                    return named && (!left || small.contains("left")) && (!right || small.contains("right"));
                })
                .toList();
    }

    private static Technique technique(String words) {
        return Arrays.stream(Technique.values())
                .filter(technique -> words.toLowerCase(Locale.ROOT)
                        .startsWith(technique.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .findFirst()
                .orElseThrow();
    }
}
