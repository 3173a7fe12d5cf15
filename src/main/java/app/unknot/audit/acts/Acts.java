package app.unknot.audit.acts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every act that leaves a line. An act that is missing here would be shown by its code, so a test reads the sources for the codes they
 * write.
 */
public final class Acts {
    /** A code a line; {@code -} marks what concerns no single client. */
    private static final Map<ActGroup, String> CODES = Map.ofEntries(
            Map.entry(ActGroup.RECORDS, """
                    CLIENT_OPEN
                    CLIENT_CREATE
                    CLIENT_CHANGE
                    CLIENT_MERGE
                    CLIENT_MERGE_UNDO
                    CLIENT_CONTACT_READ
                    CLIENT_CONTACT_EDIT
                    ASSIGNMENT
                    ASSIGNMENT_END
                    ASSIGNMENTS -
                    WHO_LOOKED
                    EMERGENCY_FIND
                    EMERGENCY_OPEN
                    EMERGENCY_ASK
                    EMERGENCY_AGREED
                    EMERGENCY_REFUSED
                    EMERGENCY_END
                    EMERGENCY_EXPIRED
                    EMERGENCY_REASON
                    EMERGENCY_REVIEW
                    """),
            Map.entry(ActGroup.HEALTH, """
                    HISTORY_BEGIN
                    HISTORY_COMPLETE
                    HEALTH_HISTORY_READ
                    HEALTH_HISTORY_EDIT
                    SCREENING_INTAKE
                    SCREENING_VISIT
                    SCREENING_SORTED
                    SCREENING_WORDS_SORTED
                    SCREENING_MISTAKE
                    HOLD_OPEN
                    HOLD_ADVICE
                    HOLD_LIFTED
                    HOLD_MISTAKE
                    CLEARANCE_KEEP
                    FOLLOW_UP_END
                    SCORE_SERIES_READ
                    SCORE_EDIT
                    SCORE_TAKE
                    SCORE_WITHDRAW
                    CHECK_IN_LINK
                    CHECK_IN_END
                    CHECK_IN_SENT
                    CHECK_IN_ANSWER
                    CHECK_IN_CALLED
                    """),
            Map.entry(ActGroup.NOTES, """
                    NOTE_START
                    NOTE_DRAFT
                    NOTE_DRAFT_OPEN
                    NOTE_READ
                    NOTE_SIGN
                    NOTE_ADDENDUM
                    NOTE_COSIGN
                    NOTE_SENT_BACK
                    NOTE_MOVE
                    NOTE_MOVED_AWAY
                    NOTE_MOVED_HERE
                    DRAFT_MOVED_AWAY
                    DRAFT_MOVED_HERE
                    NOTE_RECREATED
                    ENCOUNTER_SIGN
                    ENCOUNTER_READ
                    HISTORY_READ
                    CHART_SEARCH
                    SNIPPET_KEEP -
                    SNIPPET_REMOVE -
                    """),
            Map.entry(ActGroup.PLANS, """
                    PLAN_AGREE
                    PLAN_READ
                    PLAN_EDIT
                    PLAN_PAUSE
                    PLAN_RESUME
                    PLAN_CHECKPOINT
                    PLAN_DISCHARGE
                    EPISODE_BEGIN
                    PLAN_FOLLOW_UP
                    PLAN_TEMPLATE -
                    INSTRUMENT_SET -
                    INSTRUMENT_INSTALL -
                    """),
            Map.entry(ActGroup.LETTERS, """
                    LETTER_DRAFT
                    LETTER_READ
                    LETTER_EDIT
                    LETTER_PRINT
                    LETTER_PASS
                    LETTER_ANSWER
                    LETTER_DISCARD
                    LETTER_OWNER
                    REFERRALS -
                    DOCUMENTS_LIST
                    DOCUMENT_READ
                    DOCUMENT_KEEP
                    DOCUMENT_VERIFY
                    DOCUMENT_WITHDRAW
                    DOCUMENT_EDIT
                    OFFICE_DOCUMENT_READ
                    OFFICE_DOCUMENT_EDIT
                    """),
            Map.entry(ActGroup.CONSENTS, """
                    CONSENT_GIVEN
                    CONSENT_OPEN
                    CONSENT_WITHDRAWN
                    CONSENT_MISTAKE
                    CONSENT_TEXT -
                    """),
            Map.entry(ActGroup.VISITS, """
                    APPOINTMENT_BOOK
                    APPOINTMENT_MOVE
                    APPOINTMENT_GIVE
                    APPOINTMENT_NOT_BEGUN
                    APPOINTMENT_PUT_BACK
                    APPOINTMENT_BOOKED
                    APPOINTMENT_HOLD
                    APPOINTMENT_ARRIVED
                    APPOINTMENT_STARTED
                    APPOINTMENT_DONE
                    APPOINTMENT_NO_SHOW
                    APPOINTMENT_LATE_CANCELLED
                    APPOINTMENT_CANCELLED
                    THERAPIST_HOURS -
                    TIME_OFF_ASK -
                    TIME_OFF_APPROVED -
                    TIME_OFF_DECLINED -
                    TIME_OFF_CANCELED -
                    WAITLIST_ADD
                    WAITLIST_END
                    VISIT_REMINDED
                    REMINDER_UNDO
                    REMINDERS_REFUSED
                    REMINDERS_WANTED
                    DAY_SHEET_PRINT -
                    CALENDAR_ADDRESS -
                    CALENDAR_ADDRESS_END -
                    CALENDAR_READ -
                    APPOINTMENT_READ -
                    APPOINTMENT_EDIT -
                    """),
            Map.entry(ActGroup.CLAIMS, """
                    INSURANCE_OPEN
                    ALLOWANCE_READ
                    POLICY_ADD
                    POLICY_CHANGE
                    POLICY_ACCEPT
                    POLICY_DECLINE
                    MEMBER_ID_SHOWN
                    PRESCRIPTION_ADD
                    PRESCRIPTION_CHANGE
                    PRESCRIPTION_WITHDRAW
                    AUTHORIZATION_ADD
                    AUTHORIZATION_CHANGE
                    AUTHORIZATION_WITHDRAW
                    ELIGIBILITY_CHECK
                    CLAIM_DRAFT
                    CLAIM_OPEN
                    CLAIM_CHECK
                    CLAIM_READY
                    CLAIM_VERSION
                    CLAIM_EDIT
                    CLAIM_DISCARD
                    CLAIM_JOIN
                    CLAIM_SEPARATE
                    CLAIM_TAKE_BACK
                    CLAIM_AMENDMENT
                    CLAIM_SEND
                    CLAIM_PAID
                    CLAIM_EXPORT -
                    CLAIM_SETTINGS -
                    CLAIM_ANSWER
                    INBOUND_FILE -
                    REMITTANCE_MATCH
                    REMITTANCE_ASIDE -
                    REMITTANCE_HAND -
                    CLAIM_FILE_FETCH -
                    CLAIM_FILE_DROP -
                    CLAIM_FILE_TAKE_BACK -
                    REMITTANCE_POST -
                    REMITTANCE_PARK -
                    CLAIMS -
                    REMITTANCES -
                    INSURANCE -
                    PAYERS -
                    PAYER_ADD -
                    PAYER_CHANGE -
                    PAYER_RULES -
                    CODES_IMPORT -
                    FEE_ADD -
                    """),
            Map.entry(ActGroup.REPORTS, """
                    OUTCOMES_PRACTICE -
                    OUTCOMES_LISTED
                    OUTCOMES_NOTE -
                    OUTCOMES_NOTE_REMOVE -
                    """),
            Map.entry(ActGroup.SIGN_IN, """
                    SIGN_IN -
                    SIGN_OUT -
                    CONFIRM -
                    PIN_SET -
                    TABLET_LOCK -
                    TABLET_UNLOCK -
                    TABLET_HAND_OVER -
                    TABLET_LOCK_OUT -
                    TABLET_LET_IN -
                    TABLET_NAME -
                    TABLET_LOCATION -
                    FACTOR_ENROL -
                    FACTOR_CODES -
                    FACTOR_SHOWN -
                    FACTOR_REMOVE -
                    PASSKEY_NAME -
                    PASSKEY_REMOVE -
                    PASSWORD_CHANGE -
                    SESSIONS_END -
                    SIGN_IN_REPORTED -
                    """),
            Map.entry(ActGroup.ACCOUNTS, """
                    ACCOUNT_FIRST -
                    ACCOUNT_INVITE -
                    ACCOUNT_CODE -
                    ACCOUNT_CODE_CLOSED -
                    ACCOUNT_CODE_USED -
                    ACCOUNT_ROLES -
                    ACCOUNT_PLACES -
                    ACCOUNT_ENABLE -
                    ACCOUNT_DISABLE -
                    TEAM -
                    ACCOUNT_LICENCE -
                    REQUEST_JOIN -
                    REQUEST_ROLES -
                    REQUEST_PLACES -
                    REQUEST_CODE -
                    REQUEST_RESTORE -
                    REQUEST_AGREED -
                    REQUEST_REFUSED -
                    REQUEST_WITHDRAWN -
                    NOTICE_SEEN -
                    ACCOUNT_SUPERVISOR -
                    """),
            Map.entry(ActGroup.SETTINGS, """
                    SETTINGS -
                    SETTINGS_CHANGE -
                    LOCATIONS -
                    LOCATION_ADD -
                    LOCATION_CHANGE -
                    LOCATION_CLOSE -
                    LOCATION_REOPEN -
                    PRACTICE_CREATE -
                    RULES_PREVIEW -
                    RULES_PUBLISH -
                    """),
            Map.entry(ActGroup.SYSTEM, """
                    BACKUP -
                    BACKUP_COPY -
                    RESTORE -
                    KEY_CHANGE -
                    RECOVERY_SHEET_PRINT -
                    RECOVERY_SHEET_CHECK -
                    CLOCK_JUMP -
                    LOG_CHECK -
                    LOG_SEAL -
                    LOG_EXPORT -
                    LIST_EXPORT -
                    READ_GUARD -
                    ALERT_RAISED -
                    ALERT_SEEN -
                    """));

    private static final Map<String, Act> ALL = CODES.entrySet().stream()
            .flatMap(group -> group.getValue().lines().map(line -> act(group.getKey(), line)))
            .collect(Collectors.toUnmodifiableMap(Act::code, Function.identity()));

    private Acts() {}

    private static Act act(ActGroup group, String line) {
        String[] parts = line.strip().split(" ");
        return new Act(parts[0], group, parts.length == 1);
    }

    public static Collection<Act> all() {
        return ALL.values();
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
