package app.unknot.outcomes.course;

import app.unknot.outcomes.RegionClass;
import app.unknot.outcomes.instruments.ChangeRule;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Response;
import app.unknot.outcomes.instruments.Score;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One episode of a client, told by its visits.
 *
 * @param visits in order of time, at least one
 * @param endedOn when it ended, or null as long as nothing has ended it; who stays away is only known on a day
 */
public record Course(
        List<Visit> visits,
        Opened opened,
        @Nullable LocalDate endedOn,
        @Nullable Ended ended) {
    private static final ChangeRule PAIN = Instrument.PAIN_NOW.change();

    public Course {
        visits = List.copyOf(visits);
    }

    /** Where it stands by pain before sessions: a state of its own as long as a second visit has not confirmed it. */
    public enum Standing {
        UNMEASURED,
        NOT_ELIGIBLE,
        NOT_YET,
        /** 30 percent better at the newest visit, and not at the one before. */
        NOT_CONFIRMED,
        RESPONDED,
        WORSE
    }

    /**
     * A response that held.
     *
     * @param on the first of the two visits in a row that reached it
     * @param confirmedOn the second of them
     * @param visits up to the first, with it
     * @param minutes of treatment up to the first, without it: they are what came before it was reached
     */
    public record Held(LocalDate on, LocalDate confirmedOn, int visits, int minutes) {}

    /** The note of the first visit. It names the episode, however often the visits are told again. */
    public UUID id() {
        return first().note();
    }

    public Visit first() {
        return visits.getFirst();
    }

    public Visit last() {
        return visits.getLast();
    }

    /** Pain before the first session, or null when it was not asked there: a later answer is no start. */
    public @Nullable Integer baseline() {
        return first().pain();
    }

    /** The newest visit with an answer, on a later day than the first. */
    public Optional<Visit> lastMeasured() {
        return visits.reversed().stream()
                .filter(visit -> visit.pain() != null && visit.day().isAfter(first().day()))
                .findFirst();
    }

    /** From the first visit to the newest. */
    public Response response() {
        return PAIN.response(
                score(baseline()), lastMeasured().map(Course::score).orElse(null));
    }

    /** The first response that the next measured visit confirmed; empty when there is none, or no start from which it can be told. */
    public Optional<Held> held() {
        if (!isEligible()) return Optional.empty();
        Visit hit = null;
        for (Visit visit : visits) {
            if (visit.pain() == null || !visit.day().isAfter(first().day())) continue;
            if (!isReached(visit)) hit = null;
            else if (hit == null) hit = visit;
            else if (visit.day().isAfter(hit.day())) return Optional.of(held(hit, visit));
        }
        return Optional.empty();
    }

    private Held held(Visit hit, Visit confirming) {
        int before = visits.indexOf(hit);
        return new Held(
                hit.day(),
                confirming.day(),
                before + 1,
                visits.stream().limit(before).mapToInt(Visit::minutes).sum());
    }

    /** Where it stands today, which a later visit may undo. */
    public Standing standing() {
        if (baseline() == null) return Standing.UNMEASURED;
        if (lastMeasured().isEmpty()) return isEligible() ? Standing.NOT_YET : Standing.NOT_ELIGIBLE;
        Visit newest = lastMeasured().orElseThrow();
        if (PAIN.isWorse(Objects.requireNonNull(score(baseline())), score(newest))) return Standing.WORSE;
        if (!isEligible()) return Standing.NOT_ELIGIBLE;
        if (!isReached(newest)) return Standing.NOT_YET;
        boolean before = visits.reversed().stream()
                .filter(visit -> visit.pain() != null && visit.day().isBefore(newest.day()))
                .filter(visit -> visit.day().isAfter(first().day()))
                .findFirst()
                .filter(this::isReached)
                .isPresent();
        return before ? Standing.RESPONDED : Standing.NOT_CONFIRMED;
    }

    public int minutes() {
        return visits.stream().mapToInt(Visit::minutes).sum();
    }

    /** Who gave most of its sessions; of two with as many, who gave the first. */
    public UUID therapist() {
        return most(Visit::therapist).orElseThrow();
    }

    /** Where the first session was. */
    public UUID location() {
        return first().location();
    }

    /** The part of the back that the first session was about. */
    public RegionClass region() {
        return first().region();
    }

    /** What most of its sessions were mainly done with. */
    public Optional<String> technique() {
        return most(Visit::technique);
    }

    private <T> Optional<T> most(Function<Visit, @Nullable T> of) {
        Map<T, Long> counted = new LinkedHashMap<>();
        for (Visit visit : visits) {
            T one = of.apply(visit);
            if (one != null) counted.merge(one, 1L, Long::sum);
        }
        long most = counted.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        return counted.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isEligible() {
        Score start = score(baseline());
        return start != null && PAIN.isEligible(start);
    }

    private boolean isReached(Visit visit) {
        return PAIN.isReached(Objects.requireNonNull(score(baseline())), score(visit));
    }

    private static Score score(Visit measured) {
        return Score.of(Objects.requireNonNull(measured.pain()));
    }

    private static @Nullable Score score(@Nullable Integer pain) {
        return pain == null ? null : Score.of(pain);
    }
}
