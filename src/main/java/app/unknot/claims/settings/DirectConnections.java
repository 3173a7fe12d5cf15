package app.unknot.claims.settings;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.insurance.InsuranceOnDay;
import app.unknot.insurance.PayerId;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payers that take claim files without the clearinghouse, each under its own IDs and through its own folders. */
@Service
public class DirectConnections {
    private static final Scope PRACTICE = AccessPolicy.work(ProductWork.CLAIM_CONNECTIONS);

    private final ConnectionRows rows;
    private final ClaimSettings settings;
    private final FolderCheck folders;
    private final InsuranceOnDay insurance;
    private final Access access;
    private final AuditLog audit;

    DirectConnections(
            ConnectionRows rows,
            ClaimSettings settings,
            FolderCheck folders,
            InsuranceOnDay insurance,
            Access access,
            AuditLog audit) {
        this.rows = rows;
        this.settings = settings;
        this.folders = folders;
        this.insurance = insurance;
        this.access = access;
        this.audit = audit;
    }

    /** Every connection, and the payers that have none. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Shown shown() {
        require();
        Map<PayerId, String> names = insurance.payers();
        List<ConnectionRow> all = rows.all(PRACTICE);
        Set<PayerId> connected = all.stream().map(ConnectionRow::payer).collect(Collectors.toSet());
        return new Shown(
                all.stream()
                        .map(row -> new Connected(row.payer(), names.getOrDefault(row.payer(), ""), row.form()))
                        .toList(),
                names.entrySet().stream()
                        .filter(one -> !connected.contains(one.getKey()))
                        .map(one -> new Payer(one.getKey(), one.getValue()))
                        .toList());
    }

    /**
     * Sends the claims of a payer to it from now on. Files that were made before go as they were made.
     *
     * @throws RecordNotFound when there is no such payer
     * @throws RefusedRequest without a name or an ID, or with folders that cannot be
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void connect(PayerId payer, ClearinghouseForm typed) {
        require();
        ClearinghouseForm form = typed.kept();
        if (!insurance.payers().containsKey(payer)) throw new RecordNotFound();
        List<ClearinghouseForm> others = new ArrayList<>(List.of(settings.clearinghouse()));
        rows.all(PRACTICE).stream()
                .filter(row -> !row.payer().equals(payer))
                .map(ConnectionRow::form)
                .forEach(others::add);
        folders.require(form, others);
        ConnectionRow row = rows.of(payer.value(), PRACTICE).orElseGet(() -> new ConnectionRow(payer));
        row.change(form);
        rows.save(row);
        audit.record(AuditEvent.done("CLAIM_SETTINGS", "direct connection").with(form.receiverId()));
    }

    /**
     * Sends the claims of a payer by the clearinghouse again.
     *
     * @throws RefusedRequest when it has no connection
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void end(PayerId payer) {
        require();
        ConnectionRow row = rows.of(payer.value(), PRACTICE)
                .orElseThrow(() -> new RefusedRequest(ClaimsWords.THE_CONNECTION_HAS_ENDED.text()));
        rows.delete(row);
        audit.record(AuditEvent.done("CLAIM_SETTINGS", "direct connection ended")
                .with(row.form().receiverId()));
    }

    /** Payers that have a connection. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "each claim file names its receiver")
    @Transactional(readOnly = true)
    public Set<PayerId> payers() {
        return rows.all(PRACTICE).stream().map(ConnectionRow::payer).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * With whom a file is exchanged.
     *
     * @param payer that it is for, or null for the clearinghouse
     * @throws RefusedRequest when that payer has no connection any more
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "each claim file names its receiver")
    @Transactional(readOnly = true)
    public ClearinghouseForm with(@Nullable PayerId payer) {
        return form(payer).orElseThrow(() -> new RefusedRequest(ClaimsWords.THE_CONNECTION_HAS_ENDED.text()));
    }

    /** Whether a folder is entered for files to this payer, or to the clearinghouse. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "a page offers the folder after its own check")
    @Transactional(readOnly = true)
    public boolean hasOutbound(@Nullable PayerId payer) {
        return form(payer).filter(form -> !form.outbound().isEmpty()).isPresent();
    }

    /** Whether a folder is entered for any file that goes. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "files are put there after their own check")
    @Transactional(readOnly = true)
    public boolean hasAnyOutbound() {
        return hasOutbound(null) || payers().stream().anyMatch(this::hasOutbound);
    }

    private Optional<ClearinghouseForm> form(@Nullable PayerId payer) {
        return payer == null
                ? Optional.of(settings.clearinghouse())
                : rows.of(payer.value(), PRACTICE).map(ConnectionRow::form);
    }

    /**
     * The folder that a file goes to; empty when none is entered, or the connection has ended.
     *
     * @param payer as {@link #with}
     * @throws RefusedRequest when the folder lies in the practice's own data by now
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "files are put there after their own check")
    @Transactional(readOnly = true)
    public Optional<ExchangeFolder> outbound(@Nullable PayerId payer) {
        Optional<ExchangeFolder> folder = form(payer).flatMap(form -> ExchangeFolder.of(form.outbound()));
        folder.ifPresent(folders::requireOutside);
        return folder;
    }

    /** The folders that files come through, each once. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "files are taken from there after their own check")
    @Transactional(readOnly = true)
    public List<ExchangeFolder> inbound() {
        return Stream.concat(
                        Stream.of(settings.clearinghouse()),
                        rows.all(PRACTICE).stream().map(ConnectionRow::form))
                .map(ClearinghouseForm::inbound)
                .distinct()
                .flatMap(entered -> ExchangeFolder.of(entered).stream())
                .toList();
    }

    private void require() {
        access.require(Action.PAYERS, Relation.NONE, Matter.ofPractice("claim settings"));
    }

    /** @param others payers that have no connection, by name */
    public record Shown(List<Connected> connected, List<Payer> others) {
        public Shown {
            connected = List.copyOf(connected);
            others = List.copyOf(others);
        }
    }

    public record Connected(PayerId payer, String name, ClearinghouseForm form) {}

    public record Payer(PayerId id, String name) {}
}
