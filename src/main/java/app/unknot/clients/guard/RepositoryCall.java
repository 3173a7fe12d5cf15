package app.unknot.clients.guard;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Scope;
import app.unknot.shared.LocationId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One call of a repository: the scope that it was given, and the rows about clients that it brought up. */
final class RepositoryCall {
    private final @Nullable Scope scope;
    private final Set<AboutClient> rows = new HashSet<>();

    /**
     * @param scope null for a call that writes, which gives its caller nothing that it did not have
     */
    RepositoryCall(@Nullable Scope scope) {
        this.scope = scope;
    }

    void loaded(AboutClient row) {
        rows.add(row);
    }

    /** Adds rows that the session held already, so that nothing was loaded. */
    void returned(@Nullable Object result) {
        switch (result) {
            case AboutClient row -> rows.add(row);
            case Optional<?> maybe -> maybe.ifPresent(this::returned);
            case Collection<?> many -> many.forEach(this::returned);
            case Object[] columns -> {
                for (Object column : columns) returned(column);
            }
            case null, default -> {}
        }
    }

    /** The first row that the scope does not reach by itself, or that holds what it does not open. */
    Optional<AboutClient> outOfReach() {
        Scope given = scope;
        if (given == null) return Optional.empty();
        return rows.stream().filter(row -> !isInReach(row, given)).findFirst();
    }

    private static boolean isInReach(AboutClient row, Scope scope) {
        UUID client = row.aboutClient();
        LocationId place = row.place();
        return scope.opens(row.content())
                && (client == null || scope.reaches(client))
                && (place == null || scope.reaches(place, row.ownTherapist()));
    }

    /** Whose care has to be proved still: clients of rows in a scope of own rows that are not the therapist's own. */
    Set<UUID> toBeInCare() {
        Scope given = scope;
        if (given == null || given.practiceWide()) return Set.of();
        return rows.stream()
                .filter(row -> !given.therapist().equals(row.ownTherapist()))
                .map(AboutClient::aboutClient)
                .filter(client -> client != null)
                .collect(Collectors.toSet());
    }
}
