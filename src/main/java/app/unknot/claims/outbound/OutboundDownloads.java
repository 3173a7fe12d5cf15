package app.unknot.claims.outbound;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutboundDownloads extends Repository<OutboundDownload, UUID> {
    OutboundDownload save(OutboundDownload download);

    @Query("""
            select d from OutboundDownload d where d.fileId = :file and :#{#scope.practiceWide} = true
            order by d.fetchedAt desc, d.id desc""")
    List<OutboundDownload> of(UUID file, Scope scope);
}
