package app.unknot.clients.ui;

import app.unknot.clients.contact.ClientStatus;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which clients are listed, as the address says it. What is searched for never stands in an address: it is somebody's name.
 *
 * @param statuses at least one; those who still come when nothing else is chosen
 */
record StatusFilter(Set<ClientStatus> statuses) {
    static final String NAME = "status";

    StatusFilter {
        statuses = statuses.isEmpty() ? EnumSet.of(ClientStatus.ACTIVE) : EnumSet.copyOf(statuses);
    }

    /** Reads an address; what is none of the values is left out. */
    static StatusFilter read(QueryParameters parameters) {
        Set<String> wanted = Set.copyOf(
                List.of(parameters.getSingleParameter(NAME).orElse("").split(",")));
        return new StatusFilter(Arrays.stream(ClientStatus.values())
                .filter(status -> wanted.contains(word(status)))
                .collect(Collectors.toSet()));
    }

    /** What {@link #read} reads; null for what is shown without it. */
    @Nullable
    String value() {
        if (statuses.equals(EnumSet.of(ClientStatus.ACTIVE))) return null;
        return statuses.stream().map(StatusFilter::word).collect(Collectors.joining(","));
    }

    private static String word(ClientStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
