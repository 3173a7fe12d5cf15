package app.unknot.claims.outbound;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.Scope;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.outbound.OutboundRow.Carried;
import app.unknot.claims.outbound.OutboundRow.Opened;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the files of claims: those of which every claim is at a place of the manager's. */
@Service
public class OutboundShelf {
    private static final int PAGE = 30;

    private final ClaimRights rights;
    private final OutboundFileRepository files;
    private final OutboundDownloads downloads;
    private final Outbox outbox;
    private final ClientDirectory clients;

    OutboundShelf(
            ClaimRights rights,
            OutboundFileRepository files,
            OutboundDownloads downloads,
            Outbox outbox,
            ClientDirectory clients) {
        this.rights = rights;
        this.files = files;
        this.downloads = downloads;
        this.outbox = outbox;
        this.clients = clients;
    }

    /** How many files there are. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public long inAll() {
        return files.inAll(rights.require("claim files"));
    }

    /** One page of them, the newest first. 30 to a page. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<OutboundRow> page(int page) {
        return files.newest(rights.require("claim files"), PageRequest.of(page, PAGE)).stream()
                .map(OutboundFile::row)
                .toList();
    }

    /** @throws RecordNotFound when there is none, or it holds a claim of a place that is not the manager's */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Opened open(OutboundFileId id) {
        Scope scope = rights.require("claim file " + id);
        OutboundFile file = outbox.find(id, scope);
        List<Claim> claims = outbox.claims(file);
        ClientNames names =
                clients.references(claims.stream().map(Claim::client).toList());
        Set<UUID> versions = Set.copyOf(file.versions());
        List<Carried> carried = claims.stream()
                .flatMap(claim ->
                        carried(claim, versions, names.of(claim.client()).listName()))
                .toList();
        return new Opened(
                file.row(),
                carried,
                downloads.of(id.value(), scope).stream()
                        .map(OutboundDownload::fetched)
                        .toList());
    }

    private static Stream<Carried> carried(Claim claim, Set<UUID> versions, String clientName) {
        return claim.versions().stream()
                .filter(version -> versions.contains(version.id()))
                .map(version ->
                        new Carried(claim.id(), version.control(), clientName, version.total(), version.state()));
    }
}
