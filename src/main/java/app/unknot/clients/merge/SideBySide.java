package app.unknot.clients.merge;

import app.unknot.clients.CareTeam;
import app.unknot.clients.CareTeam.Member;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRecord;
import app.unknot.clients.contact.ClientStatus;
import app.unknot.clients.merge.RecordCounts.Count;
import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.PracticeClock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts two records beside each other, and says what speaks against joining them. Its caller has decided who may. */
@Component
class SideBySide {
    private final List<RecordCounts> counts;
    private final CareTeam careTeam;
    private final PracticeClock clock;

    SideBySide(List<RecordCounts> counts, CareTeam careTeam, PracticeClock clock) {
        this.counts = counts;
        this.careTeam = careTeam;
        this.clock = clock;
    }

    MergePreview of(ClientRecord survivor, ClientRecord alias) {
        ClientId one = survivor.reference().id();
        ClientId other = alias.reference().id();
        Map<String, Count> theirs =
                counted(other).stream().collect(Collectors.toMap(Count::label, Function.identity()));
        List<MergePreview.Line> lines = counted(one).stream()
                .map(count -> new MergePreview.Line(
                        count.label(),
                        count.words(),
                        theirs.getOrDefault(count.label(), count).words()))
                .toList();
        return new MergePreview(survivor, alias, lines, carers(one, other), obstacles(survivor, alias));
    }

    private List<Count> counted(ClientId client) {
        return counts.stream()
                .flatMap(kind -> kind.of(client).stream())
                .sorted(Comparator.comparingInt(Count::place))
                .toList();
    }

    private List<Member> carers(ClientId one, ClientId other) {
        return Stream.of(one, other)
                .flatMap(client -> careTeam.members(client).stream())
                .filter(member -> member.caresOn(clock.today()))
                .collect(Collectors.toMap(
                        member -> member.therapist().id(), Function.identity(), (first, same) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(member -> member.therapist().name()))
                .toList();
    }

    private List<String> obstacles(ClientRecord survivor, ClientRecord alias) {
        ClientId one = survivor.reference().id();
        ClientId other = alias.reference().id();
        List<String> obstacles = new ArrayList<>();
        if (one.equals(other)) obstacles.add(ClientsWords.CHOOSE_ANOTHER_RECORD.text());
        if (isDeceased(survivor) != isDeceased(alias)) obstacles.add(ClientsWords.ONE_RECORD_SAYS_DECEASED.text());
        if (one.equals(other)) return obstacles;
        counts.forEach(kind -> kind.against(one, other).ifPresent(obstacles::add));
        return obstacles;
    }

    private static boolean isDeceased(ClientRecord record) {
        return record.details().status() == ClientStatus.DECEASED;
    }
}
