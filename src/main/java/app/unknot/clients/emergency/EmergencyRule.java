package app.unknot.clients.emergency;

import app.unknot.accounts.UserId;
import app.unknot.clients.words.ClientsWords;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Who gets emergency access, and who reviews it: pure. */
final class EmergencyRule {
    /** Opened by one person on one day, before a manager has to agree. */
    static final int A_DAY = 3;

    static final int SHORTEST = 15;
    static final int LONGEST = 500;

    private EmergencyRule() {}

    /** What comes of asking. */
    sealed interface Answer {}

    /** It opens now, as the so many-th of the day. */
    record Opens(int ofDay) implements Answer {}

    /** A manager has to agree first. */
    record Waits() implements Answer {}

    /** It stays closed; {@code words} say why and what to do. */
    record Refused(String words) implements Answer {}

    /**
     * What is known when somebody asks.
     *
     * @param inCare whether the client is in the person's care anyway
     * @param earlier what the person wrote for this client within the last day
     * @param openedToday how many the person has opened today, of whatever client
     * @param waits whether the person has asked for another one, and nobody has decided
     * @param managers who could agree: managers who work here, the person too when they are one
     */
    record Asked(
            UserId person,
            boolean inCare,
            String reason,
            Collection<String> earlier,
            int openedToday,
            boolean waits,
            Collection<UserId> managers) {
        Asked {
            earlier = List.copyOf(earlier);
            managers = Set.copyOf(managers);
        }
    }

    static Answer of(Asked asked) {
        if (asked.inCare()) return new Refused(ClientsWords.THIS_CLIENT_IS_IN_YOUR_CARE.text());
        String reason = asked.reason().strip();
        if (letters(reason) < SHORTEST) return new Refused(ClientsWords.EXPLAIN_IN_A_SENTENCE_WHY.text(SHORTEST));
        if (reason.length() > LONGEST) return new Refused(ClientsWords.USE_CHARACTERS_AT_MOST_WHAT.text(LONGEST));
        if (asked.earlier().stream().anyMatch(before -> plain(before).equals(plain(reason))))
            return new Refused(ClientsWords.THAT_IS_THE_SAME_REASON.text());
        if (asked.openedToday() < A_DAY) return new Opens(asked.openedToday() + 1);
        if (asked.waits()) return new Refused(ClientsWords.YOU_HAVE_ALREADY_ASKED_FOR_ANOTHER.text());
        if (reviewers(asked.person(), asked.managers()).isEmpty())
            return new Refused(ClientsWords.YOU_HAVE_OPENED_EMERGENCY_ACCESS_TIMES.text(A_DAY));
        return new Waits();
    }

    /** Who may agree to what a person asks for, and review what a person opened: every manager but that person. */
    static Set<UserId> reviewers(UserId person, Collection<UserId> managers) {
        return managers.stream().filter(one -> !one.equals(person)).collect(Collectors.toUnmodifiableSet());
    }

    /** Blanks and full stops say nothing. */
    private static long letters(String reason) {
        return reason.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static String plain(String reason) {
        return reason.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
