package app.unknot.accounts.requests;

import app.unknot.accounts.Role;
import app.unknot.accounts.UserId;
import app.unknot.accounts.people.NewAccount;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.shared.Places;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for that takes a second person.
 *
 * @param about the account concerned; null while it does not exist
 * @param roles those that the account is to have; for a code those that it has; for places the role that they are of
 * @param places those at which the role is to hold; everywhere in every other request
 * @param outcome null while it waits
 */
public record AccessRequest(
        UUID id,
        Kind kind,
        @Nullable UserId about,
        String signInName,
        String firstName,
        String lastName,
        Set<Role> roles,
        Places places,
        UserId askedBy,
        Instant askedAt,
        @Nullable Outcome outcome,
        @Nullable Instant decidedAt) {
    private static final Duration WAITS = Duration.ofDays(7);
    private static final Duration CODE_CAN_BE_MADE = Duration.ofHours(48);

    public AccessRequest {
        roles = Set.copyOf(roles);
    }

    public enum Kind {
        JOIN,
        ROLES,
        PLACES,
        CODE,
        RESTORE
    }

    public enum Outcome {
        AGREED,
        REFUSED,
        WITHDRAWN
    }

    public String name() {
        return firstName + " " + lastName;
    }

    NewAccount newAccount() {
        return new NewAccount(signInName, firstName, lastName, roles);
    }

    /** Whether it waits for the second person. After a week it does not any more. */
    public boolean isOpen(Instant now) {
        return outcome == null && now.isBefore(askedAt.plus(WAITS));
    }

    /** Whether the second person has agreed, and a code may be made now. */
    boolean allowsCode(Instant now) {
        return outcome == Outcome.AGREED
                && decidedAt != null
                && now.isBefore(decidedAt.plus(CODE_CAN_BE_MADE))
                && (kind == Kind.CODE || kind == Kind.RESTORE);
    }

    /**
     * What is asked for, as a sentence for the second person.
     *
     * @param names of places
     */
    public String words(Function<Places, String> names) {
        String titles = roles.stream().sorted().map(Role::title).collect(Collectors.joining(", "));
        return switch (kind) {
            case JOIN -> AccountsWords.JOINS_AS.text(name(), titles);
            case ROLES -> AccountsWords.THE_ROLES_OF_BECOME.text(name(), titles);
            case PLACES -> AccountsWords.THE_PLACES_BECOME.text(name(), titles, names.apply(places));
            case CODE -> AccountsWords.GETS_A_CODE_FOR_A_NEW.text(name());
            case RESTORE -> AccountsWords.GETS_A_CODE_FOR_A_NEW_PASSWORD.text(name());
        };
    }
}
