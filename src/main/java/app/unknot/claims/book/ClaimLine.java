package app.unknot.claims.book;

import app.unknot.accounts.UserId;
import app.unknot.claims.ClaimDetail;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.shared.LocationId;
import app.unknot.shared.Money;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A service line as stored. */
@Embeddable
public class ClaimLine {
    private String procedureCode;
    private String modifiers;
    private int units;
    private int minutes;
    private long chargeCents;
    private LocalDate serviceDate;
    private String regions;

    /** Who treated, on a claim that gathers visits of several; null for the one of the claim. */
    private @Nullable UUID renderedBy;

    /** Where that was; null like {@code renderedBy}. */
    private @Nullable UUID renderedAt;

    @SuppressWarnings("NullAway.Init")
    protected ClaimLine() {}

    /** @param regions of the body that the service was done on */
    ClaimLine(
            String procedureCode,
            List<String> modifiers,
            int units,
            int minutes,
            Money charge,
            LocalDate day,
            Set<String> regions) {
        this.procedureCode = procedureCode;
        this.modifiers = String.join(" ", modifiers);
        this.units = units;
        this.minutes = minutes;
        this.chargeCents = charge.cents();
        this.serviceDate = day;
        this.regions = regions.stream().sorted().collect(Collectors.joining(" "));
    }

    ClaimLine copy() {
        ClaimLine copy = new ClaimLine();
        copy.procedureCode = procedureCode;
        copy.modifiers = modifiers;
        copy.units = units;
        copy.minutes = minutes;
        copy.chargeCents = chargeCents;
        copy.serviceDate = serviceDate;
        copy.regions = regions;
        copy.renderedBy = renderedBy;
        copy.renderedAt = renderedAt;
        return copy;
    }

    /** The same line on a claim that gathers visits of several therapists or places. */
    ClaimLine by(UserId therapist, LocationId at) {
        ClaimLine copy = copy();
        copy.renderedBy = therapist.value();
        copy.renderedAt = at.value();
        return copy;
    }

    UserId therapist(Claim of) {
        return renderedBy == null ? of.therapist() : new UserId(renderedBy);
    }

    LocationId at(Claim of) {
        return renderedAt == null ? of.location() : new LocationId(renderedAt);
    }

    /** Whether another line is of the same day, therapist and place. */
    boolean isBeside(ClaimLine other) {
        return serviceDate.equals(other.serviceDate)
                && Objects.equals(renderedBy, other.renderedBy)
                && Objects.equals(renderedAt, other.renderedAt);
    }

    String modifiers() {
        return modifiers;
    }

    void modified(String codes) {
        modifiers = codes;
    }

    ClaimSnapshot.Line line(List<Integer> pointers, ClaimSnapshot.@Nullable Apart apart) {
        List<String> parts = modifiers.isEmpty() ? List.of() : List.of(modifiers.split(" "));
        return new ClaimSnapshot.Line(procedureCode, parts, units, minutes, charge(), pointers, serviceDate, "", apart);
    }

    /** @param apart who treated where, when that is not the same for the whole claim; empty when it is */
    ClaimDetail.Service service(String apart) {
        return new ClaimDetail.Service(serviceDate, procedureCode, modifiers, units, minutes, charge(), apart);
    }

    public String procedure() {
        return procedureCode;
    }

    /** The same service of the same day with the minutes of another visit and other units, each charged as before. */
    ClaimLine with(int moreMinutes, int units, Set<String> allRegions) {
        ClaimLine changed = copy();
        changed.regions = allRegions.stream().sorted().collect(Collectors.joining(" "));
        changed.minutes = minutes + moreMinutes;
        changed.units = units;
        changed.chargeCents = chargeCents / this.units * units;
        return changed;
    }

    /** Of the body; empty when they are not known. */
    Set<String> regions() {
        return regions.isEmpty() ? Set.of() : Set.of(regions.split(" "));
    }

    int minutes() {
        return minutes;
    }

    int units() {
        return units;
    }

    LocalDate day() {
        return serviceDate;
    }

    Money charge() {
        return Money.ofCents(chargeCents);
    }
}
