package app.unknot.claims.settings;

import app.unknot.claims.packet.ClaimSnapshot.Address;
import app.unknot.claims.packet.ClaimSnapshot.Soloist;
import app.unknot.claims.settings.BillingForm.PayTo;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What the practice has entered, as stored. */
@Entity
@Table(name = "claim_settings")
class SettingsRow {
    static final int ONLY = 1;
    static final String SSN_PLACE = "claim_settings.ssn." + ONLY;

    @Id
    private int id = ONLY;

    @Enumerated(EnumType.STRING)
    private BillsAs billsAs = BillsAs.ORGANIZATION;

    private String firstName = "";
    private String lastName = "";
    private @Nullable String sealedSsn;
    private String payToStreet = "";
    private String payToCity = "";
    private String payToState = "";
    private String payToZip = "";
    private boolean namesSupervisor = true;
    private String receiverName = "";
    private String receiverId = "";
    private String senderId = "";
    private boolean trial;
    private String outboundFolder = "";
    private String inboundFolder = "";

    @Version
    private @Nullable Long version;

    protected SettingsRow() {}

    SettingsRow(ClearinghouseForm usual) {
        change(usual);
    }

    /** @param sealed the social security number, or null when none belongs to it */
    void change(BillingForm form, @Nullable String sealed) {
        billsAs = form.as();
        firstName = form.firstName();
        lastName = form.lastName();
        sealedSsn = sealed;
        payToStreet = form.payTo().street();
        payToCity = form.payTo().city();
        payToState = form.payTo().state();
        payToZip = form.payTo().zip();
        namesSupervisor = form.namesSupervisor();
    }

    final void change(ClearinghouseForm form) {
        receiverName = form.receiverName();
        receiverId = form.receiverId();
        senderId = form.senderId();
        trial = form.trial();
        outboundFolder = form.outbound();
        inboundFolder = form.inbound();
    }

    /** Without the social security number. */
    BillingForm billing() {
        return new BillingForm(
                billsAs,
                firstName,
                lastName,
                "",
                new PayTo(payToStreet, payToCity, payToState, payToZip),
                namesSupervisor);
    }

    ClearinghouseForm clearinghouse() {
        return new ClearinghouseForm(receiverName, receiverId, senderId, trial, outboundFolder, inboundFolder);
    }

    @Nullable
    String sealedSsn() {
        return sealedSsn;
    }

    @Nullable
    Soloist solo() {
        return billsAs.isPerson() ? new Soloist(firstName, lastName, billsAs == BillsAs.PERSON_SSN) : null;
    }

    @Nullable
    Address payTo() {
        return payToStreet.isEmpty() ? null : new Address(payToStreet, payToCity, payToState, payToZip);
    }
}
