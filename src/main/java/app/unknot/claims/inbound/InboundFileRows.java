package app.unknot.claims.inbound;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InboundFileRows extends Repository<InboundFile, UUID> {
    InboundFile saveAndFlush(InboundFile file);

    @Query("select f from InboundFile f where f.id = :id and :#{#scope.practiceWide} = true")
    Optional<InboundFile> find(UUID id, Scope scope);

    @Query("select f from InboundFile f where f.sha256 = :sha256 and :#{#scope.practiceWide} = true")
    Optional<InboundFile> same(String sha256, Scope scope);

    @Query("select count(f) from InboundFile f where :#{#scope.practiceWide} = true")
    long count(Scope scope);

    @Query("""
            select f from InboundFile f where :#{#scope.practiceWide} = true
            order by f.receivedAt desc, f.id desc""")
    List<InboundFile> newest(Scope scope, Pageable page);
}
