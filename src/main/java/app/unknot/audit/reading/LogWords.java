package app.unknot.audit.reading;

import app.unknot.audit.ActorNames;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.AuditLog;
import app.unknot.audit.acts.Act;
import app.unknot.audit.acts.Acts;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.audit.words.AuditWords;
import app.unknot.shared.PracticeFormats;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entries as people read them: names for accounts, words for acts, and as little as possible of what only machines need. */
public final class LogWords {
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern ACCOUNT = Pattern.compile("account (" + ID + ")");
    private static final Pattern ANY_ID = Pattern.compile("(?:[a-z-]+ )?(?:" + ID + "|[0-9a-f]{32,})");
    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)*");
    /** By what exception it was done, at the end of the rest. */
    private static final Pattern EXCEPTION = Pattern.compile("(.*?)(?:; )?(emergency access) " + ID);

    /** Details keep moments as machines write them: {@code 2026-03-03T22:02:05.120Z}. */
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z");

    private static final int END = 4;
    private static final String PORTAL = "Unknot";

    private final Map<UUID, String> names;

    private LogWords(Map<UUID, String> names) {
        this.names = names;
    }

    /** With the names of all who are in these entries, asked for at once. */
    public static LogWords of(Collection<AuditEntry> entries, ActorNames names) {
        Set<UUID> accounts = new HashSet<>();
        for (AuditEntry entry : entries) {
            UUID actor = entry.actorId();
            if (actor != null) accounts.add(actor);
            for (String text : new String[] {entry.object(), String.valueOf(entry.detail())})
                ACCOUNT.matcher(text).results().forEach(found -> accounts.add(UUID.fromString(found.group(1))));
        }
        return new LogWords(accounts.isEmpty() ? Map.of() : names.of(accounts));
    }

    public String who(AuditEntry entry) {
        UUID actor = entry.actorId();
        // What the portal does while somebody asks is not theirs to answer for.
        if (entry.action().equals("ALERT_RAISED")) return PORTAL;
        if (actor == null) return entry.action().equals("SIGN_IN") ? AuditWords.NOBODY_SIGNED_IN.text() : PORTAL;
        return name(actor);
    }

    /** "Signed a session note", or "Tried to sign a session note" when it was refused or failed. */
    public static String what(AuditEntry entry) {
        boolean done = entry.outcome() == Outcome.OK;
        return Acts.find(entry.action())
                .map((Act act) -> done ? act.done() : act.tried())
                .orElseGet(() -> plain(entry.action()));
    }

    /** The client's record number, the account or the thing that it was done to; empty when that is the person alone. */
    public String on(AuditEntry entry) {
        String number = entry.clientNumber();
        if (number != null) return AuditWords.RECORD_2.text(number);
        MatchResult account =
                ACCOUNT.matcher(entry.object()).results().findFirst().orElse(null);
        if (account != null) {
            UUID id = UUID.fromString(account.group(1));
            return name(id).equals(who(entry)) ? "" : name(id);
        }
        String rest = shorten(entry.object());
        return rest.isEmpty() ? "" : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }

    /** What else there is to know; empty when there is nothing. */
    public String more(AuditEntry entry) {
        String detail = entry.action().equals(AuditLog.SEAL) ? null : entry.detail();
        if (detail == null) return "";
        MatchResult exception = EXCEPTION
                .matcher(detail)
                .results()
                .filter(found -> found.end() == detail.length())
                .findFirst()
                .orElse(null);
        if (exception == null) return words(detail);
        String by = exception.group(2) + " ..." + end(detail);
        String rest = words(exception.group(1));
        return rest.isEmpty() ? Character.toUpperCase(by.charAt(0)) + by.substring(1) : rest + "; " + by;
    }

    /** The same with its moments as the practice reads them. */
    public static String withTimes(String more, ZoneId zone) {
        return MOMENT.matcher(more).replaceAll(found -> PracticeFormats.dayAndTime(Instant.parse(found.group()), zone));
    }

    private String words(String detail) {
        String named = ACCOUNT.matcher(detail)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(name(UUID.fromString(found.group(1)))));
        // A kind or a level: CLEARANCE_REQUEST.
        if (CODE.matcher(named).matches()) return named.replace('_', ' ').toLowerCase(Locale.ROOT);
        return shorten(named);
    }

    public static String result(Outcome outcome) {
        return switch (outcome) {
            case OK -> AuditWords.DONE.text();
            case DENIED -> AuditWords.REFUSED.text();
            case FAILED -> AuditWords.FAILED.text();
        };
    }

    private String name(UUID account) {
        return names.getOrDefault(account, AuditWords.ACCOUNT_ENDING_IN.text(end(account.toString())));
    }

    /** An id says nothing to a person; its end is enough to tell two apart. */
    private static String shorten(@Nullable String text) {
        return text == null
                ? ""
                : ANY_ID.matcher(text)
                        .replaceAll(found -> {
                            String whole = found.group();
                            int space = whole.indexOf(' ');
                            return (space < 0 ? "" : whole.substring(0, space)) + " ..." + end(whole);
                        })
                        .strip();
    }

    private static String end(String id) {
        return id.substring(id.length() - END);
    }

    private static String plain(String action) {
        String words = action.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
