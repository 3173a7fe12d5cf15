package app.unknot.record.ui;

import app.unknot.letters.ui.TaskCard;
import app.unknot.shared.ui.Card;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a therapist has to do today besides visits: clients to be asked again, letters and their answers. */
@Component
class DueToday {
    private final FollowUpCard followUps;
    private final TaskCard tasks;

    DueToday(FollowUpCard followUps, TaskCard tasks) {
        this.followUps = followUps;
        this.tasks = tasks;
    }

    /** None for what there is nothing of. */
    List<Card> cards() {
        return Stream.of(followUps.due(), tasks.ofToday())
                .flatMap(Optional::stream)
                .toList();
    }
}
