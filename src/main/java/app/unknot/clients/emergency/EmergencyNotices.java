package app.unknot.clients.emergency;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.notices.StandingNotices;
import app.unknot.clients.emergency.Grant.State;
import app.unknot.clients.words.ClientsWords;
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
                            ? ClientsWords.A_COLLEAGUE_ASKS_FOR_A_FOURTH.text()
                            : ClientsWords.COLLEAGUES_ASK_FOR_A_FOURTH.text(waits),
                    PAGE,
                    ClientsWords.DECIDE_NOW.text()));
        long open = count(others, State.OPEN, now);
        if (open > 0)
            standing.add(new StandingNotice(
                    open == 1
                            ? ClientsWords.A_COLLEAGUE_READS_A_CLIENTS.text()
                            : ClientsWords.RECORDS_ARE_BEING_READ_UNDER_EMERGENCY.text(open),
                    PAGE,
                    ClientsWords.SEE_WHO.text()));
        long toReview = count(others, State.TO_REVIEW, now);
        if (toReview > 0)
            standing.add(new StandingNotice(
                    toReview == 1
                            ? ClientsWords.AN_EMERGENCY_ACCESS_NEEDS_YOUR_REVIEW.text()
                            : ClientsWords.EMERGENCY_ACCESSES_NEED_YOUR_REVIEW.text(toReview),
                    PAGE,
                    ClientsWords.REVIEW.text()));
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
                toReview == 1
                        ? ClientsWords.YOUR_EMERGENCY_ACCESS_REMAINS.text()
                        : ClientsWords.YOUR_EMERGENCY_ACCESSES_REMAIN.text(toReview),
                PAGE,
                ClientsWords.SHOW.text()));
    }

    private static long count(List<Grant> grants, State state, Instant now) {
        return grants.stream().filter(one -> one.state(now) == state).count();
    }
}
