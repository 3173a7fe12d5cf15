package app.unknot.clients.documents;

import app.unknot.accounts.access.Scope;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Read after the service has checked the person against the client and the kind of document. */
interface DocumentRepository extends Repository<ClientDocument, UUID> {
    ClientDocument saveAndFlush(ClientDocument document);

    @Query("""
            select count(d) from ClientDocument d where d.clientId in :#{#scope.recordsOf(#client)}
            and :#{#scope.practiceWide} = true""")
    long allOf(UUID client, Scope scope);

    @Query("select d from ClientDocument d where d.id = :id and :#{#scope.practiceWide} = true")
    Optional<ClientDocument> find(UUID id, Scope scope);

    default List<ClientDocument> newest(UUID client, Collection<DocumentKind> kinds, Scope scope, Limit limit) {
        return scope.ofEachRecord(
                client,
                Comparator.comparing(ClientDocument::uploadedAt).reversed(),
                limit.max(),
                record -> newestOfOne(record, kinds, scope, limit));
    }

    /** One record's alone. */
    @Query("""
            select d from ClientDocument d
            where d.clientId = :client and d.kind in :kinds and :#{#scope.practiceWide} = true
            order by d.clientId, d.uploadedAt desc, d.id desc""")
    List<ClientDocument> newestOfOne(UUID client, Collection<DocumentKind> kinds, Scope scope, Limit limit);
}
