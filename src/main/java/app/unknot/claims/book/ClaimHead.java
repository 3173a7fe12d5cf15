package app.unknot.claims.book;

import app.unknot.claims.packet.ClaimSnapshot.Apart;
import app.unknot.claims.packet.ClaimSnapshot.Facility;
import app.unknot.claims.packet.ClaimSnapshot.Person;
import app.unknot.claims.packet.ClaimSnapshot.Site;
import org.jspecify.annotations.Nullable;

/**
 * Who treated and where, for a claim as a whole, and what is otherwise with its lines.
 *
 * @param supervising null when nobody supervised, or the practice names nobody
 */
record ClaimHead(
        Claim claim,
        ClaimProviders providers,
        Person rendering,
        Site site,
        @Nullable Person supervising) {
    /** Null when nothing is otherwise with the line. */
    @Nullable
    Apart apart(ClaimLine line) {
        Person therapist = providers.rendering(line.therapist(claim));
        Site at = providers.site(line.at(claim));
        Person over = providers.supervising(line.therapist(claim));
        Facility elsewhere = at.elsewhere();
        Apart apart = new Apart(
                therapist.equals(rendering) ? null : therapist,
                elsewhere == null || elsewhere.equals(site.elsewhere()) ? null : elsewhere,
                over == null || over.equals(supervising) ? null : over,
                at.placeOfService().equals(site.placeOfService()) ? "" : at.placeOfService());
        return apart.equals(NOTHING) ? null : apart;
    }

    private static final Apart NOTHING = new Apart(null, null, null, "");
}
