package app.unknot.clients;

import app.unknot.audit.RecordNumbers;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Record numbers for the log. A client keeps the number for good, so the newest asked for are remembered. */
@Service
class ClientNumbers implements RecordNumbers {
    private static final int REMEMBERED = 20_000;

    private final JdbcClient jdbc;
    private final Map<UUID, String> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, String> eldest) {
            return size() > REMEMBERED;
        }
    });

    ClientNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @AllowedTo(value = Caller.THE_PRODUCT, because = "a number says nothing about the person")
    public Map<UUID, String> of(Collection<UUID> clients) {
        Map<UUID, String> numbers = new HashMap<>();
        for (UUID client : clients) {
            String number = known.get(client);
            if (number != null) numbers.put(client, number);
        }
        List<UUID> missing =
                clients.stream().filter(one -> !numbers.containsKey(one)).toList();
        if (missing.isEmpty()) return numbers;
        jdbc.sql("select id, number from client where id in (:ids)")
                .param("ids", missing)
                .query(row -> {
                    numbers.put(row.getObject("id", UUID.class), row.getString("number"));
                });
        // Read by the transaction that may have made the record, and may roll back: the id is never used again.
        known.putAll(numbers);
        return numbers;
    }
}
