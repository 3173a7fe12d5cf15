package app.unknot.clients.consent;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentTextRepository extends Repository<ConsentTextRecord, UUID> {
    ConsentTextRecord saveAndFlush(ConsentTextRecord text);

    @Query("select t from ConsentTextRecord t where t.kind = :kind and :#{#scope.practiceWide} = true"
            + " order by t.textVersion desc")
    List<ConsentTextRecord> newest(ConsentKind kind, Scope scope, Limit limit);
}
