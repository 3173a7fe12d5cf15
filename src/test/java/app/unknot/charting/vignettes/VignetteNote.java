package app.unknot.charting.vignettes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.anatomy.Position;
import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteExpectation;
import app.unknot.charting.NoteExpectation.Said;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.charting.briefing.SessionBriefing.Briefing;
import app.unknot.charting.note.Adaptation;
import app.unknot.charting.signing.NoteIncomplete;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentState;
import app.unknot.screening.HandsOnLimit;
import app.unknot.screening.ScreeningResult;
import app.unknot.testing.Vignette;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session of a story, from the alert strip to the signature: what must not be signed, and what must be in the note. */
final class VignetteNote {
    private static final int MINUTES = 30;
    private static final int USUAL_PAIN = 6;

    private final VignetteSteps its;
    private final Vignette story;
    private final Vignette.Step step;
    private final ScreeningResult today;
    private final List<Said> expected;
    private final NoteId note;
    private final Briefing shown;

    private VignetteNote(VignetteSteps its, Vignette story, Vignette.Step step, ScreeningResult today, NoteId note) {
        this.its = its;
        this.story = story;
        this.step = step;
        this.today = today;
        this.note = note;
        expected = NoteExpectation.of(story, step);
        shown = its.briefing.of(its.notes.draft(note).head());
    }

    static void check(
            VignetteSteps its,
            ClientId client,
            AppointmentId visit,
            Vignette story,
            Vignette.Step step,
            ScreeningResult today) {
        NoteId note = its.starts.start(visit);
        VignetteNote session = new VignetteNote(its, story, step, today, note);
        VignetteHeader.check(session.shown, story, step, today);
        session.sign();
        assertThat(its.schedule.open(visit).state()).isEqualTo(AppointmentState.DONE);
        NoteContent content = its.history.open(note).content();
        session.expected.forEach(said -> VignetteProse.check(its, client, story, today, session.shown, said, content));
    }

    private void sign() {
        Draft wrong = its.notes.append(note, tooMuch().operations());
        Integer ceiling = today.ceiling();
        assertThat(codes(wrong).contains("OVER_CEILING"))
                .as("above the ceiling")
                .isEqualTo(ceiling != null);
        assertThat(codes(wrong).contains("BANNED")).isEqualTo(!today.banned().isEmpty());
        assertThat(codes(wrong).contains("OVER_MINUTES")).isEqualTo(shown.handsOn() != null);

        Draft draft = its.rewritten(note, wrong, plain(story, shown, pain()));
        draft = refused(draft);
        List<String> left = new ArrayList<>();
        if (!shown.limits().isEmpty()) left.add("LIMITS_SEEN");
        if (!today.notPositions().isEmpty()) left.add("POSITION");
        Adaptation.of(today).forEach(asked -> left.add("ADAPTED"));
        if (step.gate("sign_treatment_note").equals("NEEDS_ADVICE_RECORDED")) left.add("REFERRAL");
        assertThat(codes(draft)).containsExactlyInAnyOrderElementsOf(left);
        Draft unfinished = draft;
        if (!left.isEmpty())
            assertThatThrownBy(() -> its.sign(note, unfinished)).isInstanceOf(NoteIncomplete.class);

        NoteWriting rest = its.acknowledged(today, shown, step);
        if (!today.notPositions().isEmpty())
            rest.set("o.position", today.notPositions().firstEntry().getKey().name());
        else asked().ifPresent(position -> rest.set("o.position", position.name()));
        expected.forEach(said -> VignetteProse.write(said, rest, regions(story, shown)));
        Draft lying = its.notes.append(note, rest.operations());
        if (!today.notPositions().isEmpty()) {
            assertThat(codes(lying)).containsExactly("NOT_POSITION");
            lying = its.rewritten(
                    note,
                    lying,
                    NoteWriting.empty()
                            .set("o.position", asked().orElse(position(today)).name()));
        }
        assertThat(codes(lying)).isEmpty();
        its.sign(note, lying);
    }

    /** The position that the story asks for, where it may be. */
    private Optional<Position> asked() {
        return expected.stream()
                .filter(said -> said.kind() == NoteExpectation.POSITION)
                .map(said -> said.words().group(1).toUpperCase(Locale.ROOT).replaceAll("[- ]", "_"))
                .map(Position::valueOf)
                .filter(position -> !today.notPositions().containsKey(position))
                .findFirst();
    }

    /** What a sentence says must not be signed is not. */
    private Draft refused(Draft before) {
        Draft draft = before;
        for (Said said : expected) {
            if (said.kind() != NoteExpectation.REFUSED) continue;
            String field = "region." + regions(story, shown).getFirst() + ".pressure";
            Draft wrong = its.rewritten(note, draft, NoteWriting.empty().set(field, said.number(1)));
            String code = said.words().group(2);
            assertThat(codes(wrong)).contains(code == null ? "OVER_CEILING" : code);
            assertThatThrownBy(() -> its.sign(note, wrong)).isInstanceOf(NoteIncomplete.class);
            draft = its.rewritten(note, wrong, NoteWriting.empty().set(field, applied(story, shown)));
        }
        return draft;
    }

    private NoteWriting tooMuch() {
        NoteWriting writing = plain(story, shown, pain());
        String prefix = "region." + regions(story, shown).getFirst() + ".";
        Integer ceiling = shown.ceiling();
        if (ceiling != null) replace(writing, prefix + "pressure", Math.min(10, ceiling + 1));
        HandsOnLimit most = shown.handsOn();
        if (most != null) replace(writing, prefix + "minutes", most.minutes() + 1);
        today.banned().stream()
                .sorted()
                .findFirst()
                .ifPresent(banned -> writing.without(prefix + "technique").set(prefix + "technique", banned.name()));
        return writing;
    }

    private static void replace(NoteWriting writing, String field, int value) {
        writing.without(field).set(field, value);
    }

    /** How much it hurts before the session: with a past behind it as that says, else as it was told. */
    private int pain() {
        if (step.day() == 0 && VignettePast.of(story).isPresent())
            return VignettePast.of(story).orElseThrow().pains().getLast();
        Integer now = step.day() == 0 ? VignetteIntake.number(story.intake(), "nprs_now") : step.worst();
        return now == null ? USUAL_PAIN : now;
    }

    /** A note of a whole session within its limits, but for what the therapist acknowledges. */
    static NoteWriting plain(Vignette story, Briefing shown, int pain) {
        List<String> regions = regions(story, shown);
        HandsOnLimit most = shown.handsOn();
        int minutes = (most == null ? MINUTES : Math.min(MINUTES, most.minutes())) / regions.size();
        NoteWriting writing = NoteWriting.firstVisit(pain, Math.max(0, pain - 2), applied(story, shown))
                .withoutRegion()
                .without("pressure.wanted")
                .set("pressure.wanted", wanted(story, shown));
        for (String region : regions) writing.worked(region, Technique.SWEDISH.name(), applied(story, shown), minutes);
        String radiation = story.intake().path("radiation").asString("");
        return radiation.isEmpty() ? writing : writing.set("s.radiation", radiation);
    }

    /** The places that hurt, as far as hands may work there; the right lumbar where there is none. */
    static List<String> regions(Vignette story, Briefing shown) {
        List<String> regions = Arrays.stream(
                        VignetteIntake.regions(story.intake().path("locations")))
                .filter(Regions::isTreatable)
                .filter(region -> !shown.avoid().contains(region))
                .toList();
        return regions.isEmpty()
                ? Regions.treatableCodes().stream()
                        .filter(region -> !shown.avoid().contains(region))
                        .limit(1)
                        .toList()
                : regions;
    }

    static int applied(Vignette story, Briefing shown) {
        Integer ceiling = shown.ceiling();
        int wish = Math.min(9, wanted(story, shown));
        for (Said said : NoteExpectation.in(story.notes())) {
            if (said.kind() == NoteExpectation.AT_MOST) wish = Math.min(wish, said.number(1));
            if (said.kind() == NoteExpectation.WITHIN) wish = Math.clamp(wish, said.number(1), said.number(2));
        }
        return ceiling == null ? wish : Math.min(wish, ceiling);
    }

    private static int wanted(Vignette story, Briefing shown) {
        Integer preferred = VignetteIntake.number(story.intake(), "preferred_pressure");
        Integer ceiling = shown.ceiling();
        for (Said said : NoteExpectation.in(story.notes()))
            if (said.kind() == NoteExpectation.PREFERRED) return said.number(1);
        return preferred != null ? preferred : ceiling != null ? ceiling : 5;
    }

    /** How the client may lie: as the rules say, else on the side. */
    private static Position position(ScreeningResult today) {
        String words = String.join(" ", today.position()).toLowerCase(Locale.ROOT);
        return Arrays.stream(Position.values())
                .filter(position -> !today.notPositions().containsKey(position))
                .min((one, other) -> Integer.compare(place(words, one), place(words, other)))
                .orElseThrow();
    }

    private static int place(String words, Position position) {
        int at = words.indexOf(position.title().toLowerCase(Locale.ROOT));
        return at >= 0 ? at : position == Position.SIDE_LYING ? 1_000 : 2_000;
    }

    private static List<String> codes(Draft draft) {
        return VignetteSteps.codes(draft);
    }

    /** A note that can be signed as it is. */
    static NoteWriting plain(Vignette story, ScreeningResult today, Briefing shown, int pain) {
        NoteWriting writing = plain(story, shown, pain);
        if (!shown.limits().isEmpty()) writing.set("limits.seen", shown.limits());
        if (!today.notPositions().isEmpty())
            writing.set("o.position", position(today).name());
        Adaptation.of(today).forEach(asked -> writing.set(asked.field(), "Shorter session"));
        @Nullable String letter = today.letter().map(Enum::name).orElse(null);
        return letter == null ? writing : writing.set("p.referral", "Advised to see a doctor; wants to wait.");
    }
}
