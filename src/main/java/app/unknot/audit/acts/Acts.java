package app.unknot.audit.acts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every act that leaves a line, in plain words. An act that is missing here would be shown by its code, so a test reads the sources for
 * the codes they write.
 */
public final class Acts {
    /** In the form {@code code | done | wanted | rest}; a further {@code -} marks what concerns no single client. */
    private static final Map<ActGroup, String> WORDS = Map.ofEntries(
            Map.entry(ActGroup.RECORDS, """
                    CLIENT_OPEN | Opened | open | the client's record
                    CLIENT_CREATE | Added | add | the client
                    CLIENT_CHANGE | Changed | change | the client's contact data
                    CLIENT_CONTACT_READ | Opened | open | the client's record
                    CLIENT_CONTACT_EDIT | Changed | change | the client's contact data
                    ASSIGNMENT | Assigned | assign | a therapist to the client
                    ASSIGNMENTS | Assigned | assign | a therapist to a client | -
                    WHO_LOOKED | Read | read | who opened the client's record
                    EMERGENCY_FIND | Looked up | look up | the client for emergency access
                    EMERGENCY_OPEN | Opened | open | emergency access to the record
                    EMERGENCY_ASK | Asked for | ask for | a fourth emergency access of the day
                    EMERGENCY_AGREED | Agreed to | agree to | a fourth emergency access of the day
                    EMERGENCY_REFUSED | Refused | refuse | a fourth emergency access of the day
                    EMERGENCY_END | Ended | end | emergency access to the record
                    EMERGENCY_EXPIRED | Ran out of | run out of | time in emergency access
                    EMERGENCY_REASON | Read | read | the reason for an emergency access
                    EMERGENCY_REVIEW | Reviewed | review | an emergency access
                    """),
            Map.entry(ActGroup.HEALTH, """
                    HISTORY_BEGIN | Began | begin | the health history
                    HISTORY_COMPLETE | Completed | complete | the health history
                    HEALTH_HISTORY_READ | Read | read | health answers
                    HEALTH_HISTORY_EDIT | Changed | change | health answers
                    SCREENING_INTAKE | Asked | ask | the first visit's safety questions
                    SCREENING_VISIT | Asked | ask | the safety questions of a visit
                    SCREENING_SORTED | Screened again | screen again | after sorting the client's words
                    SCREENING_WORDS_SORTED | Sorted | sort | the client's own words
                    SCREENING_MISTAKE | Took back | take back | a screening made by mistake
                    HOLD_OPEN | Put | put | the client on hold
                    HOLD_ADVICE | Recorded | record | what the client on hold was told
                    HOLD_LIFTED | Lifted | lift | a hold
                    HOLD_MISTAKE | Took back | take back | a hold made by mistake
                    CLEARANCE_KEEP | Recorded | record | a provider's clearance
                    FOLLOW_UP_END | Closed | close | a follow-up
                    SCORE_SERIES_READ | Read | read | the client's pain scores
                    """),
            Map.entry(ActGroup.NOTES, """
                    NOTE_START | Started | start | a session note
                    NOTE_DRAFT | Opened | open | a note draft
                    NOTE_DRAFT_OPEN | Opened | open | a note draft
                    NOTE_READ | Read | read | a signed note
                    NOTE_SIGN | Signed | sign | a session note
                    NOTE_ADDENDUM | Added | add | to a signed note
                    NOTE_COSIGN | Co-signed | co-sign | a session note
                    NOTE_SENT_BACK | Sent | send | a note back to its author
                    NOTE_MOVE | Moved | move | a signed note to another record
                    NOTE_MOVED_AWAY | Moved | move | a signed note out of this record
                    NOTE_MOVED_HERE | Moved | move | a signed note into this record
                    DRAFT_MOVED_AWAY | Moved | move | a note draft out of this record
                    DRAFT_MOVED_HERE | Moved | move | a note draft into this record
                    NOTE_RECREATED | Brought | bring | a lost note back from a tablet
                    ENCOUNTER_SIGN | Signed | sign | a visit without a session
                    ENCOUNTER_READ | Read | read | a visit without a session
                    HISTORY_READ | Read | read | the client's whole history
                    CHART_SEARCH | Searched | search | the client's notes
                    SNIPPET_KEEP | Saved | save | a phrase of their own | -
                    SNIPPET_REMOVE | Removed | remove | a phrase of their own | -
                    """),
            Map.entry(ActGroup.PLANS, """
                    PLAN_AGREE | Agreed on | agree on | a treatment plan
                    PLAN_READ | Read | read | the treatment plan
                    PLAN_EDIT | Changed | change | the treatment plan
                    PLAN_PAUSE | Paused | pause | the treatment plan
                    PLAN_RESUME | Resumed | resume | the treatment plan
                    PLAN_CHECKPOINT | Recorded | record | a checkpoint of the plan
                    PLAN_DISCHARGE | Discharged | discharge | the client from the plan
                    PLAN_FOLLOW_UP | Recorded | record | a follow-up after the plan
                    PLAN_TEMPLATE | Changed | change | a plan template | -
                    """),
            Map.entry(ActGroup.LETTERS, """
                    LETTER_DRAFT | Started | start | a letter
                    LETTER_READ | Read | read | a letter
                    LETTER_EDIT | Changed | change | a letter
                    LETTER_PRINT | Printed | print | a letter
                    LETTER_PASS | Recorded | record | that a letter was handed over
                    LETTER_ANSWER | Recorded | record | the answer to a letter
                    LETTER_DISCARD | Discarded | discard | a letter draft
                    LETTER_OWNER | Gave | give | a letter to another therapist
                    REFERRALS | Opened | open | the list of referrals | -
                    DOCUMENTS_LIST | Opened | open | the list of documents
                    DOCUMENT_READ | Opened | open | a document
                    DOCUMENT_KEEP | Added | add | a document
                    DOCUMENT_VERIFY | Verified | verify | a document
                    DOCUMENT_WITHDRAW | Withdrew | withdraw | a document
                    DOCUMENT_EDIT | Changed | change | a document
                    OFFICE_DOCUMENT_READ | Opened | open | an office document
                    OFFICE_DOCUMENT_EDIT | Changed | change | an office document
                    """),
            Map.entry(ActGroup.CONSENTS, """
                    CONSENT_GIVEN | Had | have | a consent signed
                    CONSENT_OPEN | Opened | open | a signed consent
                    CONSENT_WITHDRAWN | Recorded | record | that a consent was withdrawn
                    CONSENT_MISTAKE | Took back | take back | a withdrawal made by mistake
                    CONSENT_TEXT | Changed | change | the wording of a consent | -
                    """),
            Map.entry(ActGroup.VISITS, """
                    APPOINTMENT_BOOK | Booked | book | an appointment
                    APPOINTMENT_MOVE | Moved | move | an appointment
                    APPOINTMENT_NOT_BEGUN | Took back | take back | a session started by mistake
                    APPOINTMENT_PUT_BACK | Put | put | a lost appointment back
                    APPOINTMENT_BOOKED | Marked | mark | an appointment as booked
                    APPOINTMENT_HOLD | Put | put | an appointment on hold
                    APPOINTMENT_ARRIVED | Marked | mark | the client as arrived
                    APPOINTMENT_STARTED | Started | start | a session
                    APPOINTMENT_DONE | Finished | finish | a session
                    APPOINTMENT_NO_SHOW | Marked | mark | the client as a no-show
                    APPOINTMENT_LATE_CANCELLED | Recorded | record | a late cancellation
                    APPOINTMENT_CANCELLED | Canceled | cancel | an appointment
                    APPOINTMENT_READ | Opened | open | appointments | -
                    APPOINTMENT_EDIT | Changed | change | appointments | -
                    """),
            Map.entry(ActGroup.CLAIMS, """
                    POLICY_ADD | Added | add | an insurance policy
                    PRESCRIPTION_ADD | Added | add | a prescription
                    CLAIM_DRAFT | Drafted | draft | a claim
                    CLAIM_OPEN | Opened | open | a claim
                    CLAIM_CHECK | Checked | check | a claim
                    CLAIM_READY | Marked | mark | a claim as ready
                    CLAIM_AMENDMENT | Settled | settle | a claim whose note was amended
                    CLAIM_SEND | Put | put | a claim into a claim file
                    CLAIM_PAID | Posted | post | a payment to a claim
                    CLAIM_EXPORT | Exported | export | a claim file | -
                    REMITTANCE_POST | Posted | post | a remittance | -
                    REMITTANCE_PARK | Parked | park | a remittance | -
                    CLAIMS | Opened | open | claims and payments | -
                    REMITTANCES | Opened | open | remittances | -
                    PAYER_ADD | Added | add | a payer | -
                    FEE_ADD | Changed | change | a fee | -
                    """),
            Map.entry(ActGroup.REPORTS, """
                    OUTCOMES_PRACTICE | Opened | open | the practice's outcomes | -
                    """),
            Map.entry(ActGroup.SIGN_IN, """
                    SIGN_IN | Signed in | sign in | | -
                    SIGN_OUT | Signed out | sign out | | -
                    CONFIRM | Confirmed | confirm | with the password | -
                    PIN_SET | Chose | choose | a PIN | -
                    TABLET_LOCK | Locked | lock | a tablet | -
                    TABLET_UNLOCK | Unlocked | unlock | a tablet | -
                    TABLET_HAND_OVER | Handed | hand | a tablet to a client | -
                    TABLET_LOCK_OUT | Locked out | lock out | a tablet | -
                    TABLET_LET_IN | Let | let | a tablet back in | -
                    TABLET_NAME | Named | name | a tablet | -
                    TABLET_LOCATION | Said | say | where a tablet is | -
                    FACTOR_ENROL | Set up | set up | a second factor | -
                    FACTOR_CODES | Made | make | new recovery codes | -
                    FACTOR_SHOWN | Showed | show | the second factor | -
                    FACTOR_REMOVE | Lost | lose | the second factor in a reset | -
                    PASSKEY_NAME | Renamed | rename | a passkey | -
                    PASSKEY_REMOVE | Removed | remove | a passkey | -
                    PASSWORD_CHANGE | Changed | change | the password | -
                    SESSIONS_END | Ended | end | someone's open sessions | -
                    SIGN_IN_REPORTED | Reported | report | a sign-in by somebody else | -
                    """),
            Map.entry(ActGroup.ACCOUNTS, """
                    ACCOUNT_FIRST | Created | create | the first account | -
                    ACCOUNT_INVITE | Invited | invite | someone | -
                    ACCOUNT_CODE | Issued | issue | a new sign-in code | -
                    ACCOUNT_CODE_CLOSED | Canceled | cancel | a sign-in code | -
                    ACCOUNT_CODE_USED | Used | use | a sign-in code | -
                    ACCOUNT_ROLES | Changed | change | someone's roles | -
                    ACCOUNT_PLACES | Changed | change | at which locations someone's role holds | -
                    ACCOUNT_ENABLE | Gave | give | someone access again | -
                    ACCOUNT_DISABLE | Ended | end | someone's access | -
                    TEAM | Changed | change | someone's account | -
                    ACCOUNT_LICENCE | Changed | change | a therapist's license | -
                    REQUEST_JOIN | Asked for | ask for | a new account | -
                    REQUEST_ROLES | Asked for | ask for | other roles | -
                    REQUEST_PLACES | Asked for | ask for | other locations of someone's role | -
                    REQUEST_CODE | Asked for | ask for | a sign-in code | -
                    REQUEST_RESTORE | Asked for | ask for | the restoring of an account | -
                    REQUEST_AGREED | Agreed to | agree to | a colleague's request | -
                    REQUEST_REFUSED | Refused | refuse | a colleague's request | -
                    REQUEST_WITHDRAWN | Withdrew | withdraw | a request | -
                    NOTICE_SEEN | Acknowledged | acknowledge | a notice about an account | -
                    ACCOUNT_SUPERVISOR | Changed | change | who co-signs a therapist's notes | -
                    """),
            Map.entry(ActGroup.SETTINGS, """
                    SETTINGS | Changed | change | practice settings | -
                    SETTINGS_CHANGE | Changed | change | practice settings | -
                    LOCATIONS | Changed | change | the locations | -
                    LOCATION_ADD | Added | add | a location | -
                    LOCATION_CHANGE | Changed | change | a location | -
                    LOCATION_CLOSE | Closed | close | a location | -
                    LOCATION_REOPEN | Opened again | open again | a location | -
                    PRACTICE_CREATE | Set up | set up | the practice | -
                    RULES_PREVIEW | Previewed | preview | new screening rules | -
                    RULES_PUBLISH | Published | publish | screening rules | -
                    """),
            Map.entry(ActGroup.SYSTEM, """
                    BACKUP | Made | make | a backup | -
                    BACKUP_COPY | Copied | copy | a backup to the second place | -
                    RESTORE | Restored | restore | a backup | -
                    KEY_CHANGE | Changed | change | the key file | -
                    RECOVERY_SHEET_PRINT | Printed | print | the recovery sheet | -
                    RECOVERY_SHEET_CHECK | Checked | check | the recovery sheet | -
                    CLOCK_JUMP | Noticed | follow | a jump of the server's clock | -
                    LOG_CHECK | Checked | check | the access log | -
                    LOG_SEAL | Sealed | seal | the ends of the access log | -
                    LOG_EXPORT | Exported | export | the access log | -
                    READ_GUARD | Reached | reach | a record out of scope | -
                    ALERT_RAISED | Raised | raise | a security alert | -
                    ALERT_SEEN | Acknowledged | acknowledge | a security alert | -
                    """));

    private static final Map<String, Act> ALL = WORDS.entrySet().stream()
            .flatMap(group -> group.getValue().lines().map(line -> act(group.getKey(), line)))
            .collect(Collectors.toUnmodifiableMap(Act::code, Function.identity()));

    private Acts() {}

    private static Act act(ActGroup group, String line) {
        String[] parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        String rest = parts[3].isEmpty() ? "" : " " + parts[3];
        return new Act(parts[0], group, parts[1] + rest, parts[2] + rest, parts.length == 4);
    }

    public static Optional<Act> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** Those of a group, in the order of their words. */
    public static List<Act> of(ActGroup group) {
        return ALL.values().stream()
                .filter(act -> act.group() == group)
                .sorted(Comparator.comparing(Act::done).thenComparing(Act::code))
                .toList();
    }

    /** The codes of everything that is about the safety of the portal. */
    public static Set<String> ofSecurity() {
        return ALL.values().stream()
                .filter(act -> act.group().isSecurity())
                .map(Act::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
