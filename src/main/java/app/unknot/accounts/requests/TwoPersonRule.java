package app.unknot.accounts.requests;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Role;
import app.unknot.accounts.UserId;
import app.unknot.shared.Places;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What takes two people, and who may be the second: pure. */
final class TwoPersonRule {
    /** Who was just disabled still counts as there: otherwise an admin could make the practice a practice of one. */
    private static final Duration STILL_THERE = Duration.ofDays(14);

    private TwoPersonRule() {}

    /** Who can agree to a request. */
    sealed interface Second {}

    /** Any one of these. */
    record People(Set<UserId> who) implements Second {}

    /** Nobody else is there: the owner's recovery sheet stands in. */
    record Sheet() implements Second {}

    /** The only others were disabled a short while ago. */
    record NotYet(Instant until) implements Second {}

    /**
     * One's own roles; every role that is given; and taking the manager's, who would be the second person. An admin's opens no record,
     * but where there is no manager another admin agrees, and nobody makes their own second person.
     */
    static boolean rolesNeedTwo(boolean own, Set<Role> before, Set<Role> after) {
        return own || !before.containsAll(after) || losesManager(before, after);
    }

    static boolean losesManager(Set<Role> before, Set<Role> after) {
        return before.contains(Role.MANAGER) && !after.contains(Role.MANAGER);
    }

    /**
     * Whether a change of a manager's places takes two: of one's own places, each that is added, and the first limit of somebody who
     * was a second person for everything.
     */
    static boolean placesNeedTwo(boolean own, Places before, Places after) {
        if (before.equals(after)) return false;
        return own || before.everywhere() || !before.cover(after);
    }

    /** A second factor stays through a new password and guards the account. Without one, nothing would. */
    static boolean codeNeedsTwo(boolean active, boolean enrolled) {
        return active && !enrolled;
    }

    /**
     * A manager of all places; where there is none, another admin. Never who asks, and never whom it is about, except that a manager
     * may agree to be none any more.
     *
     * @param about the account concerned, or null for a new one
     */
    static Second second(
            Collection<AccountRow> accounts,
            UserId asker,
            @Nullable UserId about,
            boolean givesUpManager,
            Instant now) {
        List<AccountRow> others = accounts.stream()
                .filter(AccountRow::active)
                .filter(one -> !one.id().equals(asker))
                .filter(one -> givesUpManager || !one.id().equals(about))
                .toList();
        for (Role role : List.of(Role.MANAGER, Role.ADMIN)) {
            Set<UserId> able = others.stream()
                    .filter(AccountRow::enabled)
                    .filter(has(role))
                    .filter(one -> role != Role.MANAGER || one.manages().everywhere())
                    .map(AccountRow::id)
                    .collect(Collectors.toUnmodifiableSet());
            if (!able.isEmpty()) return new People(able);
        }
        Optional<Instant> gone = others.stream()
                .filter(has(Role.MANAGER).or(has(Role.ADMIN)))
                .map(AccountRow::disabledAt)
                .filter(at -> at != null && at.plus(STILL_THERE).isAfter(now))
                .max(Comparator.naturalOrder());
        return gone.isPresent() ? new NotYet(gone.get().plus(STILL_THERE)) : new Sheet();
    }

    private static Predicate<AccountRow> has(Role role) {
        return one -> one.roles().contains(role);
    }
}
