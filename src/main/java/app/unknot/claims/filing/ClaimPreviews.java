package app.unknot.claims.filing;

import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteSigned;
import app.unknot.charting.SessionNotes;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimKnowledge;
import app.unknot.claims.book.ClaimLines;
import app.unknot.claims.book.ClaimPackets;
import app.unknot.claims.filing.ClaimPreview.Finding;
import app.unknot.claims.filing.ClaimPreview.ServiceUnits;
import app.unknot.claims.scrubbing.BillingUnits;
import app.unknot.claims.scrubbing.Scrubber;
import app.unknot.insurance.Coverage;
import app.unknot.insurance.InsuranceService;
import app.unknot.insurance.UnitCounting;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the writer of a note what the claim would hold, while the note is open. Nothing is kept. */
@Service
public class ClaimPreviews {
    private static final String NO_NUMBER_YET = "PREVIEW";
    /** Say what is charged or allowed, which is no concern of who treats. */
    private static final Set<String> OF_AMOUNTS = Set.of("CL-032", "CL-087");

    private final SessionNotes notes;
    private final InsuranceService insurance;
    private final ClaimLines lines;
    private final ClaimPackets packets;
    private final ClaimKnowledge knowledge;
    private final PracticeClock clock;

    ClaimPreviews(
            SessionNotes notes,
            InsuranceService insurance,
            ClaimLines lines,
            ClaimPackets packets,
            ClaimKnowledge knowledge,
            PracticeClock clock) {
        this.notes = notes;
        this.insurance = insurance;
        this.lines = lines;
        this.packets = packets;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** @throws app.unknot.accounts.RecordNotFound when the note is not the signed-in therapist's own */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public ClaimPreview of(NoteId id) {
        NoteContent content = notes.soFar(id);
        NoteSigned note = NoteSigned.of(content);
        List<ServiceUnits> services = services(note);
        Optional<Coverage> covered = insurance.coverageOn(note.client(), note.serviceDate());
        if (covered.isEmpty()) return new ClaimPreview(null, null, services, List.of());
        Coverage coverage = covered.get();
        Claim claim = new Claim(
                Ids.next(),
                NO_NUMBER_YET,
                note,
                coverage,
                lines.of(note, coverage.terms()),
                clock.today(),
                clock.instant());
        List<Finding> findings = Scrubber.check(packets.of(claim), knowledge.of(claim)).stream()
                .filter(finding -> !OF_AMOUNTS.contains(finding.rule()))
                .sorted(Comparator.comparing((ScrubFinding finding) -> !finding.blocks()))
                .map(Finding::of)
                .toList();
        return new ClaimPreview(coverage.terms().name(), coverage.terms().counting(), services, findings);
    }

    private List<ServiceUnits> services(NoteSigned note) {
        Map<String, Integer> minutes = lines.minutes(note.work());
        Map<String, Integer> pooled = BillingUnits.count(UnitCounting.CMS_8_MIN, minutes);
        Map<String, Integer> midpoint = BillingUnits.count(UnitCounting.AMA_MIDPOINT, minutes);
        return insurance.fees().stream()
                .filter(fee -> minutes.containsKey(fee.code()))
                .map(fee -> new ServiceUnits(
                        fee.code() + ": "
                                + fee.techniques().stream()
                                        .sorted()
                                        .map(Technique::title)
                                        .collect(Collectors.joining(", ")),
                        minutes.getOrDefault(fee.code(), 0),
                        pooled.getOrDefault(fee.code(), 0),
                        midpoint.getOrDefault(fee.code(), 0)))
                .toList();
    }
}
