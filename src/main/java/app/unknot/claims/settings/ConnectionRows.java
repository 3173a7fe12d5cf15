package app.unknot.claims.settings;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConnectionRows extends Repository<ConnectionRow, UUID> {
    ConnectionRow save(ConnectionRow row);

    void delete(ConnectionRow row);

    @Query("select r from ConnectionRow r where :#{#scope.practiceWide} = true order by r.receiverName, r.payerId")
    List<ConnectionRow> all(Scope scope);

    @Query("select r from ConnectionRow r where r.payerId = :payer and :#{#scope.practiceWide} = true")
    Optional<ConnectionRow> of(UUID payer, Scope scope);
}
