package app.unknot.clients;

import app.unknot.accounts.UserId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who cares for whom, remembered while one request of a browser is answered: its services ask ten times. A request that has changed
 * something asks each time again, also when that was not saved in the end; outside of a request nothing is remembered.
 */
final class KnownCare {
    private static final String PLACE = KnownCare.class.getName();

    private final Map<Asked, Boolean> answers = new HashMap<>();
    private boolean changed;

    private KnownCare() {}

    /** @param records all records of one client, so that a merge is another question */
    record Asked(Collection<UUID> records, UserId therapist, LocalDate day) {}

    static boolean cares(Asked question, BooleanSupplier read) {
        KnownCare known = ofRequest();
        if (known == null || known.changed) return read.getAsBoolean();
        Boolean answer = known.answers.get(question);
        if (answer != null) return answer;
        boolean cares = read.getAsBoolean();
        known.answers.put(question, cares);
        return cares;
    }

    static void change() {
        KnownCare known = ofRequest();
        if (known != null) known.changed = true;
    }

    private static @Nullable KnownCare ofRequest() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) return null;
        if (request.getAttribute(PLACE, RequestAttributes.SCOPE_REQUEST) instanceof KnownCare known) return known;
        KnownCare fresh = new KnownCare();
        request.setAttribute(PLACE, fresh, RequestAttributes.SCOPE_REQUEST);
        return fresh;
    }
}
