package app.unknot.claims.settings;

import app.unknot.insurance.PayerId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How files go to a payer without the clearinghouse, as stored. */
@Entity
@Table(name = "claim_connection")
class ConnectionRow {
    @Id
    private UUID payerId;

    private String receiverName = "";
    private String receiverId = "";
    private String senderId = "";
    private boolean trial;
    private String outboundFolder = "";
    private String inboundFolder = "";

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ConnectionRow() {}

    ConnectionRow(PayerId payer) {
        payerId = payer.value();
    }

    void change(ClearinghouseForm form) {
        receiverName = form.receiverName();
        receiverId = form.receiverId();
        senderId = form.senderId();
        trial = form.trial();
        outboundFolder = form.outbound();
        inboundFolder = form.inbound();
    }

    PayerId payer() {
        return new PayerId(payerId);
    }

    ClearinghouseForm form() {
        return new ClearinghouseForm(receiverName, receiverId, senderId, trial, outboundFolder, inboundFolder);
    }
}
