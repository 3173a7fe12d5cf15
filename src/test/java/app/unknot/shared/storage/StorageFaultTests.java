package app.unknot.shared.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.CannotCreateTransactionException;

class StorageFaultTests {
    @ParameterizedTest
    @CsvSource({
        "90098, 90098, H2 closed itself",
        "90121, 90121, H2 is going down",
        "08001, 0, no connection",
        "08006, 0, a connection broke",
        "57P01, 0, PostgreSQL is shut down",
        "57P03, 0, PostgreSQL starts",
        "53100, 0, the disk of PostgreSQL is full",
        "53300, 0, too many connections",
        "25P03, 0, PostgreSQL hung up because a transaction rested",
        "58030, 0, PostgreSQL cannot read its disk"
    })
    void a_storage_that_is_away_is_seen_below_everything_that_wraps_it(String state, int code, String why) {
        var problem = new CannotCreateTransactionException("wrapped", new SQLException(why, state, code));

        assertThat(StorageFault.in(new IllegalStateException(problem))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "23505, 23505, a value is there already",
        "22001, 22001, a value is too long",
        "42601, 0, a statement is wrong",
        "40001, 0, two people at once",
        "57014, 0, a statement took too long"
    })
    void a_statement_that_is_wrong_is_none(String state, int code, String why) {
        assertThat(StorageFault.in(new SQLException(why, state, code))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "57014, 57014, a statement took too long",
        "40001, 40001, a deadlock or two changes that cannot be put in an order",
        "40P01, 0, a deadlock of PostgreSQL",
        "55P03, 0, a lock was not to be had",
        "HYT00, 50200, a lock of H2 was not to be had"
    })
    void what_took_too_long_may_succeed_when_it_is_tried_again(String state, int code, String why) {
        var problem = new CannotCreateTransactionException("wrapped", new SQLException(why, state, code));

        assertThat(StorageFault.isSlow(problem)).isTrue();
        assertThat(StorageFault.in(problem)).isFalse();
    }

    @Test
    void a_statement_that_is_wrong_is_not_slow() {
        assertThat(StorageFault.isSlow(new SQLException("a value is there already", "23505", 23505)))
                .isFalse();
        assertThat(StorageFault.isSlow(null)).isFalse();
        assertThat(StorageFault.isSlow(new SQLTimeoutException("too long"))).isTrue();
    }

    @Test
    void a_pool_without_a_connection_and_a_failed_write_are_seen_by_their_kind() {
        assertThat(StorageFault.in(new SQLTransientConnectionException("not available")))
                .isTrue();
        assertThat(StorageFault.in(new SQLException("write", new IOException("No space left on device"))))
                .isTrue();
        assertThat(StorageFault.in(new SQLException("Connection is closed")))
                .as("a rollback on a broken connection")
                .isTrue();
        assertThat(StorageFault.in(new SQLException("Something else"))).isFalse();
        assertThat(StorageFault.in(new IOException("a socket of a browser"))).isFalse();
        assertThat(StorageFault.in(null)).isFalse();
    }
}
