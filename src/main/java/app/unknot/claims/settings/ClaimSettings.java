package app.unknot.claims.settings;

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
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.storage.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how the practice bills, and with whom it exchanges files. It is for managers of all places, as payers are. */
@Service
public class ClaimSettings {
    private static final Scope PRACTICE = AccessPolicy.work(ProductWork.CLAIM_SETTINGS);
    private static final int SHOWN = 4;

    private final SettingsRows rows;
    private final ConnectionRows connections;
    private final Access access;
    private final AuditLog audit;
    private final Sealer sealer;
    private final ServerClearinghouse usual;
    private final FolderCheck folders;

    ClaimSettings(
            SettingsRows rows,
            ConnectionRows connections,
            Access access,
            AuditLog audit,
            Sealer sealer,
            ServerClearinghouse usual,
            FolderCheck folders) {
        this.rows = rows;
        this.connections = connections;
        this.access = access;
        this.audit = audit;
        this.sealer = sealer;
        this.usual = usual;
        this.folders = folders;
    }

    /** What was entered, without the social security number, of which only the end is shown. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Shown shown() {
        require();
        SettingsRow row = row();
        String number = number(row);
        return new Shown(
                row.billing(), row.clearinghouse(), number.isEmpty() ? "" : number.substring(number.length() - SHOWN));
    }

    /**
     * Bills like this from now on. What is frozen of a claim stays as it is.
     *
     * @throws RefusedRequest when a person has no name or number, or an address is not whole
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void bill(BillingForm typed) {
        require();
        BillingForm form = typed.kept();
        SettingsRow row = row();
        row.change(form, sealed(form, row));
        rows.save(row);
        audit.record(AuditEvent.done("CLAIM_SETTINGS", "how the practice bills")
                .with(form.as().name()));
    }

    private @Nullable String sealed(BillingForm form, SettingsRow before) {
        if (form.as() != BillsAs.PERSON_SSN) return null;
        if (!form.socialSecurity().isEmpty()) return sealer.seal(form.socialSecurity(), SettingsRow.SSN_PLACE);
        if (before.sealedSsn() == null) throw new RefusedRequest(ClaimsWords.THAT_IS_NO_SOCIAL_SECURITY_NUMBER.text());
        return before.sealedSsn();
    }

    /**
     * Exchanges files with this clearinghouse from now on.
     *
     * @throws RefusedRequest without a name or an ID, or with a folder that is missing, cannot be written, or is the data folder
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void exchange(ClearinghouseForm typed) {
        require();
        ClearinghouseForm form = typed.kept();
        folders.require(
                form,
                connections.all(PRACTICE).stream().map(ConnectionRow::form).toList());
        SettingsRow row = row();
        row.change(form);
        rows.save(row);
        audit.record(AuditEvent.done("CLAIM_SETTINGS", "clearinghouse").with(form.receiverId()));
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "each claim says who bills")
    @Transactional(readOnly = true)
    public Biller biller() {
        SettingsRow row = row();
        return new Biller(row.solo(), number(row), row.payTo(), row.billing().namesSupervisor());
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "each claim file names its receiver")
    @Transactional(readOnly = true)
    public ClearinghouseForm clearinghouse() {
        return row().clearinghouse();
    }

    private void require() {
        access.require(Action.PAYERS, Relation.NONE, Matter.ofPractice("claim settings"));
    }

    private SettingsRow row() {
        return rows.only(PRACTICE).orElseGet(() -> new SettingsRow(usual.form()));
    }

    private String number(SettingsRow row) {
        String sealed = row.sealedSsn();
        return sealed == null ? "" : sealer.open(sealed, SettingsRow.SSN_PLACE);
    }

    /** @param numberEnd the last four digits of the social security number, or empty */
    public record Shown(BillingForm billing, ClearinghouseForm clearinghouse, String numberEnd) {}
}
