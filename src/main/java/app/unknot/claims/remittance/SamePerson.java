package app.unknot.claims.remittance;

import app.unknot.claims.filed.FiledClaim;
import app.unknot.claims.packet.PaymentHead;
import app.unknot.claims.packet.RemittedClaim.Patient;
import app.unknot.shared.text.Folded;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Whether an answer means our client and our payer. Names differ in accents, hyphens and titles; nobody's name says nothing. */
final class SamePerson {
    private static final Set<String> COMMON = Set.of(
            "the",
            "of",
            "and",
            "inc",
            "llc",
            "co",
            "company",
            "corp",
            "corporation",
            "health",
            "insurance",
            "plan",
            "plans",
            "group",
            "life",
            "care",
            "services",
            "assurance",
            "benefit",
            "benefits",
            "claims",
            "medical");

    private SamePerson() {}

    static boolean client(Patient patient, FiledClaim claim) {
        String last = Folded.name(patient.lastName());
        if (last.isEmpty()) return true;
        String ours = Folded.name(claim.lastName());
        if (!alike(last, ours)) return false;
        String first = Folded.name(patient.firstName());
        String our = Folded.name(claim.firstName());
        return first.isEmpty() || our.isEmpty() || first.charAt(0) == our.charAt(0);
    }

    private static boolean alike(String one, String other) {
        String a = one.replace(" ", "");
        String b = other.replace(" ", "");
        return a.startsWith(b) || b.startsWith(a);
    }

    static boolean payer(PaymentHead paper, FiledClaim claim) {
        if (!claim.payerCode().isEmpty() && claim.payerCode().equalsIgnoreCase(paper.payerNumber())) return true;
        if (paper.payerName().isBlank()) return true;
        Set<String> theirs = words(paper.payerName());
        Set<String> ours = words(claim.payerName());
        Set<String> telling = new HashSet<>(theirs);
        telling.removeAll(COMMON);
        if (telling.isEmpty() || COMMON.containsAll(ours))
            return theirs.stream().anyMatch(ours::contains);
        return telling.stream().anyMatch(ours::contains);
    }

    private static Set<String> words(String name) {
        return new HashSet<>(Arrays.asList(Folded.name(name).split(" ")));
    }
}
