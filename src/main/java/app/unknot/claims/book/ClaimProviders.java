package app.unknot.claims.book;

import app.unknot.accounts.Supervision;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.claims.packet.ClaimSnapshot.Address;
import app.unknot.claims.packet.ClaimSnapshot.Billing;
import app.unknot.claims.packet.ClaimSnapshot.Facility;
import app.unknot.claims.packet.ClaimSnapshot.Person;
import app.unknot.claims.packet.ClaimSnapshot.Site;
import app.unknot.claims.settings.Biller;
import app.unknot.claims.settings.ClaimSettings;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.practice.Location;
import app.unknot.practice.LocationAddress;
import app.unknot.practice.Locations;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.LocationId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who bills, who treated, who supervised, and where: as claims name them now. */
@Component
class ClaimProviders {
    private static final String MASSAGE_THERAPIST = "225700000X";

    private final ClaimSettings settings;
    private final PracticeSettings practice;
    private final Therapists therapists;
    private final Supervision supervision;
    private final Locations locations;

    ClaimProviders(
            ClaimSettings settings,
            PracticeSettings practice,
            Therapists therapists,
            Supervision supervision,
            Locations locations) {
        this.settings = settings;
        this.practice = practice;
        this.therapists = therapists;
        this.supervision = supervision;
        this.locations = locations;
    }

    Billing billing() {
        PracticeProfile p = practice.profile();
        Biller biller = settings.biller();
        return new Billing(
                p.name(),
                biller.solo(),
                p.npi(),
                biller.taxId().isEmpty() ? p.taxId() : biller.taxId(),
                p.taxonomy(),
                new Address(p.street(), p.city(), p.state(), p.zip()),
                biller.payTo(),
                p.phone());
    }

    Person rendering(UserId therapist) {
        TherapistProfile p = therapists.profile(therapist);
        return new Person(p.firstName(), p.lastName(), p.npi(), MASSAGE_THERAPIST);
    }

    /** Who supervises the therapist now; null when nobody does, or the practice names nobody. */
    @Nullable
    Person supervising(UserId therapist) {
        if (!settings.biller().namesSupervisor()) return null;
        return supervision
                .supervisorOf(therapist)
                .map(therapists::profile)
                .map(p -> new Person(p.firstName(), p.lastName(), p.npi(), ""))
                .orElse(null);
    }

    /** A therapist and a place, in words. */
    String who(UserId therapist, LocationId at) {
        String name = therapists.profile(therapist).name();
        return locations.isOne()
                ? name
                : ClaimsWords.THERAPIST_AT_PLACE.text(name, locations.of(at).name());
    }

    /**
     * What holds for a whole claim. A visit at the billing address cannot be told apart by a line, so it speaks for the claim when there
     * is one.
     */
    ClaimHead head(Claim claim) {
        List<ClaimLine> lines = claim.current().lines();
        UserId therapist =
                lines.isEmpty() ? claim.therapist() : lines.getFirst().therapist(claim);
        LocationId place = lines.isEmpty() ? claim.location() : lines.getFirst().at(claim);
        LocationId spoken = lines.stream()
                .map(line -> line.at(claim))
                .filter(at -> site(at).elsewhere() == null)
                .findFirst()
                .orElse(place);
        return new ClaimHead(claim, this, rendering(therapist), site(spoken), supervising(therapist));
    }

    /** A place at the billing address is not named: payers then take the billing provider's. */
    Site site(LocationId location) {
        Location at = locations.of(location);
        PracticeProfile p = practice.profile();
        LocationAddress address = at.address();
        LocationAddress billed = new LocationAddress(p.street(), p.city(), p.state(), p.zip());
        return new Site(
                at.placeOfService(),
                address.equals(billed)
                        ? null
                        : new Facility(
                                at.name(),
                                at.npi().equals(p.npi()) ? "" : at.npi(),
                                new Address(address.street(), address.city(), address.state(), address.zip())));
    }
}
