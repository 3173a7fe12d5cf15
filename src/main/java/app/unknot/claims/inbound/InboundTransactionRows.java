package app.unknot.claims.inbound;

import app.unknot.accounts.access.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InboundTransactionRows extends Repository<InboundTransaction, UUID> {
    InboundTransaction save(InboundTransaction transaction);

    @Query("select t from InboundTransaction t where t.id = :id and :#{#scope.practiceWide} = true")
    Optional<InboundTransaction> find(UUID id, Scope scope);

    @Query("""
            select t from InboundTransaction t where t.fileId in :files and :#{#scope.practiceWide} = true
            order by t.fileId, t.place""")
    List<InboundTransaction> of(Collection<UUID> files, Scope scope);

    /** Answers of the very same segments that were passed on. */
    @Query("""
            select t from InboundTransaction t where t.hash = :hash and :#{#scope.practiceWide} = true
              and t.result = app.unknot.claims.inbound.InboundResult.READ""")
    List<InboundTransaction> read(String hash, Scope scope, Limit limit);
}
