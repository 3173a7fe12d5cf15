package app.unknot.accounts.access;

import static app.unknot.accounts.access.Content.CONTACT;
import static app.unknot.accounts.access.Content.DOCUMENT;
import static app.unknot.accounts.access.Content.HEALTH;
import static app.unknot.accounts.access.Content.HOLD;
import static app.unknot.accounts.access.Content.LETTER;
import static app.unknot.accounts.access.Content.MONEY;
import static app.unknot.accounts.access.Content.NOTE;
import static app.unknot.accounts.access.Content.PAPER;
import static app.unknot.accounts.access.Content.PLAN;
import static app.unknot.accounts.access.Content.SCHEDULE;
import static app.unknot.accounts.access.Content.SCORE;

import java.util.Set;

/**
 * What can be asked of the access policy: one row of the permission matrix each, with how far it reaches from place to place, and the
 * kinds of content that it opens.
 */
public enum Action {
    CLIENT_CONTACT_READ(CONTACT),
    CLIENT_CONTACT_EDIT(CONTACT),
    WHO_LOOKED,
    HEALTH_HISTORY_READ(HEALTH, HOLD, PAPER, LETTER),
    HEALTH_HISTORY_EDIT(HEALTH, HOLD, PAPER, LETTER),
    DOCUMENT_READ(DOCUMENT),
    DOCUMENT_EDIT(DOCUMENT),
    OFFICE_DOCUMENT_READ(DOCUMENT),
    OFFICE_DOCUMENT_EDIT(DOCUMENT),
    NOTE_DRAFT(NOTE),
    NOTE_SIGN(NOTE),
    NOTE_READ(NOTE),
    NOTE_ADDENDUM(NOTE),
    NOTE_COSIGN(NOTE),
    NOTE_MOVE(NOTE),
    ENCOUNTER_SIGN(NOTE),
    PLAN_READ(PLAN),
    PLAN_EDIT(PLAN),
    SCORE_SERIES_READ(SCORE),
    SCORE_EDIT(SCORE),
    OUTCOMES_PRACTICE(Reach.PLACE, SCORE),
    APPOINTMENT_READ(Reach.PLACE, SCHEDULE, HOLD),
    APPOINTMENT_EDIT(Reach.PLACE, SCHEDULE, HOLD, PAPER),
    REFERRALS(LETTER, HOLD, PAPER),
    CLAIMS(Reach.PLACE, MONEY),
    REMITTANCES(Reach.PRACTICE, MONEY),
    INSURANCE(MONEY),
    ALLOWANCE_READ(MONEY),
    PAYERS(Reach.PRACTICE, MONEY),
    ASSIGNMENTS,
    TEAM(Reach.PLACE),
    LOCATIONS(Reach.PLACE),
    SETTINGS,
    EMERGENCY_OPEN(CONTACT),
    EMERGENCY_REVIEW(CONTACT);

    /** What of an action is limited for somebody whose role holds at some places only. */
    enum Reach {
        /** Nothing: it is about a client or about people, who belong to the whole practice. */
        CLIENT,
        /** It is about rows that name a place, and reaches those of the role's places. */
        PLACE,
        /** It is about all places at once, and takes a role that holds at all of them. */
        PRACTICE
    }

    private final Reach reach;
    private final Set<Content> opens;

    Action(Content... opens) {
        this(Reach.CLIENT, opens);
    }

    Action(Reach reach, Content... opens) {
        this.reach = reach;
        this.opens = Set.of(opens);
    }

    Reach reach() {
        return reach;
    }

    Set<Content> opens() {
        return opens;
    }
}
