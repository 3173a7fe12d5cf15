package app.unknot.outcomes.checkins;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.letters.Task;
import app.unknot.letters.tasks.TaskSource;
import app.unknot.outcomes.store.CheckIn;
import app.unknot.outcomes.store.CheckIns;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.shared.PracticeClock;
import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** A client who was worse at a check-in is somebody's task until that person has called. */
@Component
class CheckInTasks implements TaskSource {
    private static final Limit MOST = Limit.of(1_000);

    private final CheckIns checkIns;
    private final PracticeClock clock;

    CheckInTasks(CheckIns checkIns, PracticeClock clock) {
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @Override
    public List<Task> ofPractice() {
        return checkIns.toCall(AccessPolicy.work(ProductWork.CHECK_IN_TASKS), MOST).stream()
                .map(this::task)
                .toList();
    }

    @Override
    public List<Task> ofClient(ClientId client) {
        return checkIns
                .ofClient(client.value(), AccessPolicy.work(ProductWork.CHECK_IN_TASKS, client.value()), MOST)
                .stream()
                .filter(row -> row.isWorse() && !row.isHandled())
                .map(this::task)
                .toList();
    }

    private Task task(CheckIn row) {
        return new Task(
                Task.Kind.CHECK_IN_TO_CALL,
                row.client(),
                row.owner(),
                clock.dayOf(Objects.requireNonNull(row.answeredAt())),
                OutcomesWords.CALL_THE_CLIENT_AFTER_THE_CHECK_IN.text(),
                ClientPages.outcomes(row.client()),
                null,
                null);
    }
}
