package app.unknot.insurance.payers;

import app.unknot.insurance.PayerRules;
import app.unknot.insurance.PayerRules.Before;
import app.unknot.insurance.PayerRules.CodeAnswer;
import app.unknot.insurance.PayerRules.Deadline;
import app.unknot.insurance.PayerRules.From;
import app.unknot.insurance.PayerRules.Modifiers;
import app.unknot.insurance.UnitCounting;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One version of a payer's rules. It is never changed, but for who has confirmed which rule. */
@Entity
@Table(name = "payer_rules")
class RulesVersion {
    @Id
    private UUID id;

    private UUID payerId;
    private int number;
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private UnitCounting counting;

    private int firstDays;

    @Enumerated(EnumType.STRING)
    private From firstFrom;

    private boolean takesCorrected;
    private @Nullable Integer correctedDays;

    @Enumerated(EnumType.STRING)
    private @Nullable From correctedFrom;

    private @Nullable Integer appealDays;
    private boolean wantsReferring;
    private @Nullable Integer visitsWithoutAuthorization;
    private @Nullable Integer checkDays;
    private boolean wantsTherapyModifier;
    private String secondRegion;
    private String memberIdShape;
    private int statusDays;
    private @Nullable UUID madeBy;
    private @Nullable Instant madeAt;

    @ElementCollection
    @BatchSize(size = PayerLists.PAGE)
    @CollectionTable(name = "payer_rule_code", joinColumns = @JoinColumn(name = "rules_id"))
    @MapKeyColumn(name = "code")
    @Column(name = "answer")
    @Enumerated(EnumType.STRING)
    private Map<String, CodeAnswer> codes = new HashMap<>();

    @ElementCollection
    @BatchSize(size = PayerLists.PAGE)
    @CollectionTable(name = "payer_rule_source", joinColumns = @JoinColumn(name = "rules_id"))
    @MapKeyColumn(name = "topic")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<RuleTopic, SourceColumns> sources = new HashMap<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RulesVersion() {}

    RulesVersion(UUID id, UUID payer, RulesForm form, UUID by, Instant at) {
        PayerRules rules = form.rules();
        Deadline corrected = rules.corrected();
        this.id = id;
        this.payerId = payer;
        this.number = rules.version();
        this.validFrom = rules.validFrom();
        this.counting = rules.counting();
        this.firstDays = rules.first().days();
        this.firstFrom = rules.first().from();
        this.takesCorrected = rules.takesCorrected();
        this.correctedDays = corrected == null ? null : Integer.valueOf(corrected.days());
        this.correctedFrom = corrected == null ? null : corrected.from();
        this.appealDays = rules.appealDays();
        this.wantsReferring = rules.before().prescription();
        this.visitsWithoutAuthorization = rules.before().visitsWithoutAuthorization();
        this.checkDays = rules.before().checkDays();
        this.wantsTherapyModifier = rules.modifiers().therapy();
        this.secondRegion = rules.modifiers().secondRegion();
        this.memberIdShape = rules.memberIdShape();
        this.statusDays = rules.statusDays();
        this.codes = new HashMap<>(rules.codes());
        this.madeBy = by;
        this.madeAt = at;
        form.sources().forEach((topic, source) -> sources.put(topic, new SourceColumns(source, by)));
    }

    UUID payer() {
        return payerId;
    }

    void confirm(RuleTopic topic, RuleSource source, UUID by) {
        sources.put(topic, new SourceColumns(source, by));
    }

    PayerRules rules() {
        return new PayerRules(
                number,
                validFrom,
                counting,
                new Deadline(firstDays, firstFrom),
                takesCorrected,
                correctedDays == null || correctedFrom == null ? null : new Deadline(correctedDays, correctedFrom),
                appealDays,
                new Before(wantsReferring, visitsWithoutAuthorization, checkDays),
                codes,
                new Modifiers(wantsTherapyModifier, secondRegion),
                memberIdShape,
                statusDays);
    }

    RulesForm form() {
        Map<RuleTopic, RuleSource> told = new EnumMap<>(RuleTopic.class);
        sources.forEach((topic, columns) -> told.put(topic, columns.source()));
        return new RulesForm(rules(), told);
    }
}
