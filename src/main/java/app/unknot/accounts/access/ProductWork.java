package app.unknot.accounts.access;

import java.util.Set;

/**
 * What the product reads for itself, after the person who started it was checked. Each work is done in one class, and opens the kinds of
 * content that it needs.
 */
public enum ProductWork {
    /** The names of clients whose rows were found permitted, and what a claim needs of them. */
    NAMES(Content.CONTACT),
    /** Emergency access looks for exactly one client, and leaves a line or counts a refusal. */
    EXACT_CLIENT(Content.CONTACT),
    /** Whether the visit of a lost note is still in the book. */
    VISIT_OF_NOTE(Content.SCHEDULE),
    /** Whose appointment was asked for, for the log. */
    WHOSE_APPOINTMENT(Content.SCHEDULE),
    /** Which rooms are taken, without by whom. */
    BOOK(Content.SCHEDULE),
    /** Whether somebody else has taken the time of a canceled visit. */
    OPEN_TIMES(Content.SCHEDULE),
    /** A therapist's own visits for the calendar that knows their secret address. */
    CALENDAR_FEED(Content.SCHEDULE),
    /** What follows for the appointments ahead when a client is put on hold or released. */
    BOOKED_AHEAD(Content.SCHEDULE),
    /** How many visits are booked at a place that somebody wants to close. */
    VISITS_AT_LOCATION(Content.SCHEDULE),
    /** How many visits are booked with somebody who is to be disabled. */
    VISITS_OF_THERAPIST(Content.SCHEDULE),
    /** The sessions that are booked under a plan. */
    BOOKED_SESSIONS(Content.SCHEDULE),
    /** Counting a signed note as a session of its plan, or taking it back. */
    SESSIONS_OF_PLAN(Content.PLAN),
    /** Whether a plan waits for its checkpoint, without why. */
    PLAN_DUE(Content.PLAN),
    /** Whether a plan is paused, without why. */
    PLAN_PAUSED(Content.PLAN),
    /** Whether a guardian has agreed. */
    GUARDIANS(Content.HEALTH),
    /** What screening decides from, after the reader was checked; for a booking the reason stays inside. */
    SCREENED(Content.HEALTH),
    /** The papers that limit what screening allows. */
    PAPERS_IN_FORCE(Content.PAPER),
    /** What a changed paper does to the rules that it clears. */
    PAPERS_CHANGE(Content.PAPER),
    /** Papers that end or wait, for those who have to see to them. */
    PAPERS_ENDING(Content.PAPER),
    /** Holds: whether one is open, and opening it. */
    HOLDS(Content.HOLD),
    /** The hold that is open, for whatever has to stop or may go on. */
    OPEN_HOLDS(Content.HOLD),
    /** What changed rules would change, in rough counts. */
    RULE_EFFECTS(Content.HEALTH),
    /** Beginning and ending to follow up advice. */
    ADVICE(Content.LETTER),
    /** Letters, before it is known whose they are. */
    LETTER_BY_ID(Content.LETTER),
    /** Letters that another therapist is to own. */
    LETTER_OWNERS(Content.LETTER),
    /** What is open, before it is filtered by its reader. */
    OPEN_TASKS(Content.LETTER, Content.HOLD, Content.PAPER),
    /** Documents, before it is known whose they are. */
    DOCUMENT_BY_ID(Content.DOCUMENT),
    /** Consents, before it is known whose they are. */
    CONSENT_BY_ID(Content.HEALTH),
    /** Wordings and rhythms of the practice, which hold nothing of any client. */
    CONSENT_WORDINGS,
    PLAN_RHYTHMS,
    /** Sessions before a note that was checked, and what was agreed about pressure. */
    LAST_VISITS(Content.NOTE),
    PRESSURE(Content.NOTE),
    /** Whose note was asked for, for the log. */
    WHOSE_NOTE(Content.NOTE),
    /** Whether a visit has a note or an encounter already. */
    VISIT_CHARTED(Content.NOTE),
    /** Whose encounter was asked for, for the log. */
    WHOSE_ENCOUNTER(Content.NOTE),
    /** To which visit a note belongs, for a comparison of times. */
    SESSION_TIMES(Content.NOTE),
    /** When a visit was, and which other visits its therapist had then, without whose. */
    VISITS_BESIDE(Content.SCHEDULE),
    /** Whether the visit of a lost note has another note. */
    LOST_NOTE(Content.NOTE),
    /** Which therapist is late with a note, without what it says. */
    LATE_NOTES(Content.NOTE),
    /** The entries of a client's history, after the reader was checked. */
    TIMELINE(Content.NOTE),
    SCORES_ON_TIMELINE(Content.SCORE),
    /** Taking a moved note out of the scores. */
    SCORES_OF_MOVED_NOTES(Content.SCORE),
    /** Telling a client's episodes again from visits, discharges and decisions, with what was known at the first visit of each. */
    EPISODES(Content.SCORE, Content.PLAN),
    /** Episodes of the whole practice in numbers and codes, kept to be counted for managers, each within their reach. */
    EPISODES_COUNTED(Content.SCORE),
    /** The same of visits. */
    VISITS_COUNTED(Content.SCORE),
    /** Reading signed notes again, and rebuilding from them what is summed up of each visit. */
    NOTES_TOLD_AGAIN(Content.NOTE),
    VISITS_REBUILT(Content.SCORE),
    /** Visits of an earlier release, which kept less of them. */
    VISITS_TOLD_IN_PART(Content.SCORE),
    /** What was asked and noted about reactions at a visit. */
    REACTIONS_OF_VISITS(Content.SCORE),
    EPISODE_PLANS(Content.PLAN),
    EPISODE_ORIGINS(Content.HEALTH),
    /** Which instruments a practice uses, which hold nothing of any client. */
    INSTRUMENTS,
    /** A check-in that a client answers by a link, and whom somebody has to call after one. */
    CHECK_IN_LINK(Content.SCORE),
    CHECK_IN_TASKS(Content.SCORE),
    /** What was answered, on a client's history. */
    SCORES_ANSWERED(Content.SCORE),
    /** Visits that an insurance allows, without what they were for. */
    COUNTED_FOR_INSURANCE(Content.SCHEDULE),
    /** How much each of two records holds, in numbers, for who joins them. */
    COUNTED_VISITS(Content.SCHEDULE),
    COUNTED_NOTES(Content.NOTE),
    COUNTED_PLANS(Content.PLAN),
    COUNTED_CLAIMS(Content.MONEY),
    COUNTED_DOCUMENTS(Content.DOCUMENT),
    /** Claims follow signatures; managers read them after their own check. */
    CLAIM_BOOK(Content.MONEY),
    /** How the practice bills, which holds nothing of any client. */
    CLAIM_SETTINGS,
    /** Which payers take files themselves, which holds nothing of any client. */
    CLAIM_CONNECTIONS,
    INSURANCE(Content.MONEY),
    /** What the practice charges, which holds nothing of any client. */
    FEES,
    FEE_SCHEDULES,
    LEDGER(Content.MONEY);

    private final Set<Content> opens;

    ProductWork(Content... opens) {
        this.opens = Set.of(opens);
    }

    Set<Content> opens() {
        return opens;
    }
}
