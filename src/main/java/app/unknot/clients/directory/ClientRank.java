package app.unknot.clients.directory;

import app.unknot.clients.search.ClientQuery;
import app.unknot.shared.text.Folded;
import java.util.List;

/** How well a client fits what was typed. */
final class ClientRank {
    private static final int WHOLE = 0;
    private static final int LAST_NAME = 1;
    private static final int FIRST_NAME = 2;
    private static final int INSIDE = 4;
    private static final int ELSEWHERE = 6;

    private ClientRank() {}

    /** Adds up how far each word is from a whole name; less is better. */
    static int of(ClientQuery query, FoundClient client) {
        String last = Folded.name(client.reference().lastName());
        String first = Folded.name(client.reference().firstName());
        return query.words().stream().mapToInt(word -> of(word, last, first)).sum();
    }

    private static int of(String word, String last, String first) {
        if (words(last).contains(word) || words(first).contains(word)) return WHOLE;
        if (words(last).stream().anyMatch(one -> one.startsWith(word))) return LAST_NAME;
        if (words(first).stream().anyMatch(one -> one.startsWith(word))) return FIRST_NAME;
        return last.contains(word) || first.contains(word) ? INSIDE : ELSEWHERE;
    }

    private static List<String> words(String name) {
        return List.of(name.split(" "));
    }
}
