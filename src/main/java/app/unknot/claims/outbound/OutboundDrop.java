package app.unknot.claims.outbound;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Scope;
import app.unknot.claims.ExportedFile;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.settings.DirectConnections;
import app.unknot.claims.settings.ExchangeFolder;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.disk.NeedsRoom;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts finished files into the folder from which the clearinghouse's own program takes them. A file goes there once. */
@Service
public class OutboundDrop {
    private final ClaimRights rights;
    private final Outbox outbox;
    private final Sending sending;
    private final DirectConnections connections;

    OutboundDrop(ClaimRights rights, Outbox outbox, Sending sending, DirectConnections connections) {
        this.rights = rights;
        this.outbox = outbox;
        this.sending = sending;
        this.connections = connections;
    }

    /**
     * Whether a folder is entered for the receiver of a file.
     *
     * @throws app.unknot.accounts.RecordNotFound when there is no such file, or it holds a claim of a place that is not the manager's
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public boolean hasFolder(OutboundFileId id) {
        Scope scope = rights.require("claim file " + id);
        OutboundFile file = outbox.find(id, scope);
        return connections.hasOutbound(file.payer());
    }

    /**
     * Puts a file that has not gone into the folder; with that its claims have gone. Who asks at the same time waits, and hears that
     * it has gone.
     *
     * @throws app.unknot.accounts.RecordNotFound when there is none, or it holds a claim of a place that is not the manager's
     * @throws RefusedRequest when it has gone, was taken back, or cannot be written; then it can still be downloaded
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    @NeedsRoom
    public void drop(OutboundFileId id) {
        Scope scope = rights.require("claim file " + id);
        if (!connections.hasAnyOutbound()) throw new RefusedRequest(ClaimsWords.NO_FOLDER_IS_ENTERED.text());
        outbox.hold(id);
        OutboundFile file = outbox.find(id, scope);
        ExchangeFolder folder = connections
                .outbound(file.payer())
                .orElseThrow(() -> new RefusedRequest(ClaimsWords.NO_FOLDER_IS_ENTERED.text()));
        if (file.row().state() == OutboundState.SENT)
            throw new RefusedRequest(ClaimsWords.IT_HAS_GONE_ALREADY.text(file.name()));
        ExportedFile content = sending.send(file, scope, OutboundWay.FOLDER);
        folder.put(content.name(), content.bytes());
        takeBackUnlessDone(folder, content.name());
    }

    /** What is not written down has not gone. */
    private static void takeBackUnlessDone(ExchangeFolder folder, String name) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) folder.takeBack(name);
            }
        });
    }
}
