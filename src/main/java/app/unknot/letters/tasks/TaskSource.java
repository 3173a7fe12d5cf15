package app.unknot.letters.tasks;

import app.unknot.clients.ClientId;
import app.unknot.letters.Task;
import java.util.List;

/**
 * Knows more that somebody has to do. Modules above letters add theirs by having a bean of this type; it is asked for a person who was
 * checked, and what it finds is shown to its owner and to managers, so its words say nothing of health.
 */
public interface TaskSource {
    List<Task> ofPractice();

    List<Task> ofClient(ClientId client);
}
