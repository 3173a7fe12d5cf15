package app.unknot.clients.emergency;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.notices.StandingNotices;
import app.unknot.clients.emergency.Grant.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Above every page of a manager: what waits for an agreement, what is open, and what nobody has reviewed. */
@Component
class EmergencyNotices implements StandingNotices {
    private static final String PAGE = "emergency-review";

    private final EmergencyStore store;
    private final OpeningStep opening;

    EmergencyNotices(EmergencyStore store, OpeningStep opening) {
        this.store = store;
        this.opening = opening;
    }

    @Override
    public List<StandingNotice> of(Subject reader) {
        if (!reader.is(Role.MANAGER)) return List.of();
        List<Grant> all = store.unreviewed();
        if (all.isEmpty()) return List.of();
        Instant now = store.now();
        List<Grant> others =
                all.stream().filter(one -> !one.account().equals(reader.id())).toList();
        List<StandingNotice> standing = new ArrayList<>();
        long waits = count(others, State.WAITS, now);
        if (waits > 0)
            standing.add(new StandingNotice(
                    waits == 1
                            ? "A colleague asks for a fourth emergency access today."
                            : waits + " colleagues ask for a fourth emergency access today.",
                    PAGE,
                    "Decide now"));
        long open = count(others, State.OPEN, now);
        if (open > 0)
            standing.add(new StandingNotice(
                    open == 1
                            ? "A colleague reads a client's record under emergency access right now."
                            : open + " records are being read under emergency access right now.",
                    PAGE,
                    "See who"));
        long toReview = count(others, State.TO_REVIEW, now);
        if (toReview > 0)
            standing.add(new StandingNotice(
                    toReview == 1
                            ? "An emergency access needs your review."
                            : toReview + " emergency accesses need your review.",
                    PAGE,
                    "Review"));
        own(all, reader, now).ifPresent(standing::add);
        return standing;
    }

    private Optional<StandingNotice> own(List<Grant> all, Subject reader, Instant now) {
        List<Grant> mine =
                all.stream().filter(one -> one.account().equals(reader.id())).toList();
        long toReview = count(mine, State.TO_REVIEW, now);
        Set<UserId> managers = toReview == 0 ? Set.of() : opening.managers();
        if (toReview == 0 || !EmergencyRule.reviewers(reader.id(), managers).isEmpty()) return Optional.empty();
        return Optional.of(new StandingNotice(
                (toReview == 1 ? "Your emergency access remains" : "Your " + toReview + " emergency accesses remain")
                        + " unreviewed: no one else here is a manager.",
                PAGE,
                "Show"));
    }

    private static long count(List<Grant> grants, State state, Instant now) {
        return grants.stream().filter(one -> one.state(now) == state).count();
    }
}
