package app.unknot.clients.merge;

import app.unknot.clients.CareTeam.Member;
import app.unknot.clients.ClientRecord;
import java.util.List;

/**
 * Two records side by side, as they are before they are joined. Joining is bound to it: what has changed since is shown again first.
 *
 * @param survivor the record that goes on, with its name and contacts
 * @param alias the record that leads there
 * @param lines what each holds, in numbers
 * @param carers who cares for either today, and will for the client
 * @param obstacles what has to be done before, in sentences; empty when the records can be joined
 */
public record MergePreview(
        ClientRecord survivor, ClientRecord alias, List<Line> lines, List<Member> carers, List<String> obstacles) {
    public MergePreview {
        lines = List.copyOf(lines);
        carers = List.copyOf(carers);
        obstacles = List.copyOf(obstacles);
    }

    /** What both hold of one kind. */
    public record Line(String label, String survivor, String alias) {}
}
