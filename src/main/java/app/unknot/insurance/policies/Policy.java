package app.unknot.insurance.policies;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.clients.ClientId;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.insurance.CoveringPolicy.Accident;
import app.unknot.insurance.CoveringPolicy.Cause;
import app.unknot.insurance.CoveringPolicy.Share;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.PayerRank;
import app.unknot.insurance.PayerRules;
import app.unknot.insurance.Subscriber;
import app.unknot.insurance.payers.Payer;
import app.unknot.insurance.policies.PolicyForm.Card;
import app.unknot.insurance.policies.PolicyForm.Yearly;
import app.unknot.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's policy with a payer. */
@Entity
public class Policy implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "payer_id")
    private Payer payer;

    @Enumerated(EnumType.STRING)
    private PayerRank payerRank;

    private String memberId;
    private String groupNumber;
    private String planName;
    private String relationship;
    private String subscriberFirst;
    private String subscriberLast;
    private @Nullable LocalDate subscriberBorn;
    private String subscriberSex;
    private String subscriberStreet;
    private String subscriberCity;
    private String subscriberState;
    private String subscriberZip;
    private @Nullable Long copayCents;
    private @Nullable Integer coinsurance;
    private @Nullable Long deductibleCents;
    private @Nullable Integer visitsYearly;
    private int visitsElsewhere;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private @Nullable LocalDate accidentOn;
    private String accidentState;
    private String caseNumber;
    private String employer;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private boolean signatureOnFile;

    @Enumerated(EnumType.STRING)
    private PolicyReview review;

    private @Nullable UUID reviewedBy;
    private @Nullable Instant reviewedAt;
    private @Nullable UUID cardFront;
    private @Nullable UUID cardBack;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Policy() {}

    @SuppressWarnings("NullAway.Init")
    Policy(UUID id, UUID client, Payer payer, PolicyForm form) {
        this.id = id;
        this.clientId = client;
        this.review = PolicyReview.AWAITING;
        change(payer, form);
    }

    final void change(Payer at, PolicyForm form) {
        payer = at;
        payerRank = form.rank();
        memberId = form.memberId();
        groupNumber = form.groupNumber();
        planName = form.planName();
        validFrom = form.validFrom();
        validTo = form.validTo();
        signatureOnFile = form.signatureOnFile();
        visitsYearly = form.yearly().visits();
        visitsElsewhere = form.yearly().elsewhere();
        cardFront = form.card().front();
        cardBack = form.card().back();
        change(form.subscriber());
        change(form.share());
        change(form.accident());
    }

    private void change(Subscriber subscriber) {
        relationship = subscriber.relationship().code();
        subscriberFirst = subscriber.firstName();
        subscriberLast = subscriber.lastName();
        subscriberBorn = subscriber.born();
        subscriberSex = subscriber.sex();
        subscriberStreet = subscriber.street();
        subscriberCity = subscriber.city();
        subscriberState = subscriber.state();
        subscriberZip = subscriber.zip();
    }

    private void change(Share share) {
        copayCents = share.copay() == null ? null : Long.valueOf(share.copay().cents());
        coinsurance = share.coinsurance();
        deductibleCents = share.deductible() == null
                ? null
                : Long.valueOf(share.deductible().cents());
    }

    private void change(@Nullable Accident accident) {
        cause = accident == null ? Cause.NONE : accident.cause();
        accidentOn = accident == null ? null : accident.on();
        accidentState = accident == null ? "" : accident.state();
        caseNumber = accident == null ? "" : accident.number();
        employer = accident == null ? "" : accident.employer();
    }

    void show(Card card) {
        cardFront = card.front();
        cardBack = card.back();
    }

    void review(PolicyReview verdict, UUID by, Instant at) {
        review = verdict;
        reviewedBy = by;
        reviewedAt = at;
    }

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.MONEY;
    }

    public UUID id() {
        return id;
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public PayerId payer() {
        return payer.id();
    }

    public PayerRank rank() {
        return payerRank;
    }

    String memberId() {
        return memberId;
    }

    PolicyReview review() {
        return review;
    }

    long changes() {
        return version == null ? 0 : version;
    }

    PolicyRow row() {
        return new PolicyRow(id, client(), payer.identity().name(), form(), review, reviewedBy, reviewedAt, changes());
    }

    /** How many visits it pays each year. */
    public Yearly yearly() {
        return new Yearly(visitsYearly, visitsElsewhere);
    }

    PolicyForm form() {
        return new PolicyForm(
                payer.id(),
                payerRank,
                memberId,
                groupNumber,
                planName,
                subscriber(),
                share(),
                yearly(),
                accident(),
                validFrom,
                validTo,
                signatureOnFile,
                new Card(cardFront, cardBack));
    }

    /** With the rules in force. */
    public CoveringPolicy covering(PayerRules rules) {
        return new CoveringPolicy(
                id,
                payerRank,
                payer.id(),
                payer.identity().name(),
                payer.identity().payerCode(),
                payer.identity().filingIndicator().code(),
                rules,
                subscriber(),
                memberId,
                groupNumber,
                share(),
                validFrom,
                validTo,
                signatureOnFile,
                accident());
    }

    private Subscriber subscriber() {
        return new Subscriber(
                Subscriber.Relationship.of(relationship),
                subscriberFirst,
                subscriberLast,
                subscriberBorn,
                subscriberSex,
                subscriberStreet,
                subscriberCity,
                subscriberState,
                subscriberZip);
    }

    private Share share() {
        return new Share(
                copayCents == null ? null : Money.ofCents(copayCents),
                coinsurance,
                deductibleCents == null ? null : Money.ofCents(deductibleCents));
    }

    private @Nullable Accident accident() {
        return cause == Cause.NONE ? null : new Accident(cause, accidentOn, accidentState, caseNumber, employer);
    }
}
