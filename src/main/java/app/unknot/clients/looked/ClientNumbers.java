package app.unknot.clients.looked;

import app.unknot.audit.RecordNumbers;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
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
    private final Cache<UUID, String> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    ClientNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @AllowedTo(value = Caller.THE_PRODUCT, because = "a number says nothing about the person")
    public Map<UUID, String> of(Collection<UUID> clients) {
        Map<UUID, String> numbers = new HashMap<>(known.getAllPresent(clients));
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
