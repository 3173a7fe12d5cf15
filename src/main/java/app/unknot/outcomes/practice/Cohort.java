package app.unknot.outcomes.practice;

import java.time.LocalDate;

/** Some episodes, as one definition counts them on one day. Each has a place from 0, in the order of their first days. */
final class Cohort {
    private static final State[] STATES = State.values();
    private static final int SEVERE = 7;

    private final EpisodeColumns columns;
    private final Definition rule;
    private final LocalDate today;
    private final int[] rows;
    private final byte[] states;
    private final int chronic;

    Cohort(EpisodeColumns columns, Definition rule, LocalDate today, int[] rows) {
        this.columns = columns;
        this.rule = rule;
        this.today = today;
        this.rows = rows;
        this.states = columns.states(rule, today);
        this.chronic = columns.of(Facet.ACUITY).code(PracticeEpisode.CHRONIC).orElse(Integer.MAX_VALUE);
    }

    /** The same, counted by another definition. */
    Cohort by(Definition other) {
        return new Cohort(columns, other, today, rows);
    }

    Definition rule() {
        return rule;
    }

    LocalDate today() {
        return today;
    }

    int size() {
        return rows.length;
    }

    /** Where it stands in the columns. */
    int row(int at) {
        return rows[at];
    }

    State state(int at) {
        return STATES[states[rows[at]]];
    }

    PracticeEpisode episode(int at) {
        return columns.episode(rows[at]);
    }

    /** Days since 1970. */
    int opened(int at) {
        return columns.opened(rows[at]);
    }

    int therapist(int at) {
        return columns.therapist(rows[at]);
    }

    Codes therapists() {
        return columns.therapists();
    }

    int kind(Facet facet, int at) {
        return columns.kind(facet, rows[at]);
    }

    Codes of(Facet facet) {
        return columns.of(facet);
    }

    /** Pain at the first visit, below 0 when it was not asked. */
    int first(int at) {
        return columns.first(rows[at]);
    }

    /** Pain at the newest visit, below 0 without an answer on a later day. */
    int last(int at) {
        return columns.last(rows[at]);
    }

    int lastOn(int at) {
        return columns.lastOn(rows[at]);
    }

    int visits(int at) {
        return columns.visits(rows[at]);
    }

    boolean held(int at) {
        return columns.heldOn(rows[at]) != EpisodeColumns.NONE;
    }

    int heldOn(int at) {
        return columns.heldOn(rows[at]);
    }

    int heldVisits(int at) {
        return columns.heldVisits(rows[at]);
    }

    int heldMinutes(int at) {
        return columns.heldMinutes(rows[at]);
    }

    /** Of what duration its pain was at the beginning. */
    Duration duration(int at) {
        int acuity = kind(Facet.ACUITY, at);
        if (acuity == EpisodeColumns.NONE) return Duration.UNKNOWN;
        return acuity == chronic ? Duration.LONGER : Duration.UP_TO_12_WEEKS;
    }

    /** How strong its pain was at the beginning. */
    Severity severity(int at) {
        int first = first(at);
        if (first < 0) return Severity.UNKNOWN;
        if (first < Definition.ELIGIBLE_FROM) return Severity.MILD;
        return first < SEVERE ? Severity.MODERATE : Severity.SEVERE;
    }
}
