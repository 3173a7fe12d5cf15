package app.unknot.clients.search;

import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the words that each client is found by. */
@Service
public class ClientWordStore {
    private static final int AT_ONCE = 100;

    private final JdbcTemplate jdbc;

    ClientWordStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts these words in the place of those that the client had; the client's row has to be written already. */
    @AllowedTo(
            value = Caller.THE_PRODUCT,
            because = "the person who wrote the record was checked, and words follow from it")
    @Transactional
    public void keep(UUID client, Set<ClientWord> words) {
        Set<ClientWord> before = new HashSet<>(jdbc.query(
                "select kind, text from client_word where client_id = ?",
                (row, number) -> new ClientWord(ClientWord.Kind.valueOf(row.getString("kind")), row.getString("text")),
                client));
        List<ClientWord> gone =
                before.stream().filter(word -> !words.contains(word)).toList();
        List<ClientWord> come =
                words.stream().filter(word -> !before.contains(word)).toList();
        each("delete from client_word where client_id = ? and kind = ? and text = ?", client, gone);
        each("insert into client_word (client_id, kind, text) values (?, ?, ?)", client, come);
        jdbc.update("update client set words_edition = ? where id = ?", ClientWords.EDITION, client);
    }

    /** Makes the words of up to a hundred clients whose words are missing or of an older kind, and returns how many that were. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "a start makes again what follows from the records")
    @Transactional
    public int makeSome() {
        List<Unworded> some = jdbc.query(
                "select id, number, first_name, last_name, preferred_name, phone, email from client where words_edition < ? limit "
                        + AT_ONCE,
                (row, number) -> new Unworded(
                        row.getObject("id", UUID.class),
                        ClientWords.listed(row.getString("last_name"), row.getString("first_name")),
                        ClientWords.of(
                                row.getString("number"),
                                List.of(
                                        row.getString("last_name"),
                                        row.getString("first_name"),
                                        row.getString("preferred_name")),
                                row.getString("phone"),
                                row.getString("email"))),
                ClientWords.EDITION);
        some.forEach(one -> {
            jdbc.update("update client set search_name = ? where id = ?", one.listed(), one.client());
            keep(one.client(), one.words());
        });
        return some.size();
    }

    private void each(String sql, UUID client, List<ClientWord> words) {
        if (words.isEmpty()) return;
        jdbc.batchUpdate(
                sql,
                words.stream()
                        .map(word -> new Object[] {client, word.kind().name(), word.text()})
                        .toList());
    }

    private record Unworded(UUID client, String listed, Set<ClientWord> words) {}
}
