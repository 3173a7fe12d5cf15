package app.unknot.claims.inbound;

import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.filed.FiledClaim;
import app.unknot.claims.filed.FiledClaims;
import app.unknot.claims.filed.FiledClaims.Answer;
import app.unknot.claims.filed.FiledClaims.Answered;
import app.unknot.claims.packet.ClaimAnswer;
import app.unknot.claims.packet.EnvelopeReceipt;
import app.unknot.claims.packet.FileReceipt;
import app.unknot.claims.packet.Flaw;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.claims.x12.AnswerReader;
import app.unknot.claims.x12.ReceiptReader;
import app.unknot.claims.x12.X12File;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes on to the claims what a 277CA, a 999 or a TA1 says of them. Its callers have decided who may. */
@Component
class AnswerPosting {
    private static final Scope PRACTICE = ClaimBook.PRACTICE;
    private static final int SET = 500;
    private static final int SHOWN = 50;
    private static final Pattern FILE_NUMBER = Pattern.compile("(\\d{1,9})(?:-(\\d{1,4}))?");

    private final InboundTransactionRows transactions;
    private final FiledClaims filed;
    private final AuditLog audit;

    AnswerPosting(InboundTransactionRows transactions, FiledClaims filed, AuditLog audit) {
        this.transactions = transactions;
        this.filed = filed;
        this.audit = audit;
    }

    /** Takes the transaction that the file stands at: all of it, or nothing. */
    @Transactional
    void take(X12File file, UUID id, boolean whole) {
        InboundTransaction one = transactions.find(id, PRACTICE).orElseThrow();
        if (!whole) {
            one.answered(InboundResult.REFUSED, 0, 0);
            return;
        }
        if (!transactions.read(one.hash(), PRACTICE, Limit.of(1)).isEmpty()) {
            one.answered(InboundResult.REPEATED, 0, 0);
            return;
        }
        Passed passed = new Passed();
        switch (one.kind()) {
            case CLAIM_ANSWER -> claims(new AnswerReader(file), passed);
            case FILE_RECEIPT -> files(new ReceiptReader(file), passed);
            default -> envelope(new ReceiptReader(file).envelope(), passed);
        }
        passed.write();
        one.answered(InboundResult.READ, passed.taken, passed.rejected);
        passed.strange().forEach(one::notice);
    }

    /** Who refuses the billing provider often says nothing of the provider's claims: then none of them got any further. */
    private void claims(AnswerReader reader, Passed passed) {
        Map<String, ClaimAnswer> set = new LinkedHashMap<>();
        Map<String, String> providers = new LinkedHashMap<>();
        String file = "";
        @Nullable ClaimAnswer answer;
        while ((answer = reader.next()) != null) {
            boolean rejected = AnswerWords.meaningOf(answer.statuses()) == Answer.REJECTED;
            switch (answer.level()) {
                case CLAIM -> {
                    if (set.size() == SET || set.containsKey(answer.control())) claims(set, passed);
                    set.put(answer.control(), answer);
                }
                case FILE -> {
                    if (!answer.control().isEmpty()) file = answer.control();
                    if (rejected)
                        for (FiledClaim claim : ofFile(file, passed))
                            passed.add(claim, Answer.REJECTED, "", AnswerWords.of(answer.statuses()));
                }
                case PROVIDER -> {
                    if (rejected) providers.put(file, AnswerWords.of(answer.statuses()));
                }
            }
        }
        claims(set, passed);
        providers.forEach((number, why) -> ofFile(number, passed).stream()
                .filter(claim -> !passed.answered(claim))
                .forEach(claim -> passed.add(claim, Answer.REJECTED, "", why)));
    }

    private void claims(Map<String, ClaimAnswer> set, Passed passed) {
        Map<String, FiledClaim> ours = filed.numbered(set.keySet());
        set.forEach((control, answer) -> {
            FiledClaim claim = ours.get(control);
            if (claim == null) passed.strangers.add(control);
            else
                passed.add(
                        claim,
                        AnswerWords.meaningOf(answer.statuses()),
                        answer.payerNumber(),
                        AnswerWords.of(answer.statuses()));
        });
        set.clear();
    }

    /** What is said of the whole group goes for the transactions of which nothing is said. */
    private void files(ReceiptReader reader, Passed passed) {
        Set<String> said = new HashSet<>();
        @Nullable FileReceipt receipt;
        while ((receipt = reader.next()) != null) {
            boolean group = receipt.transaction().isEmpty();
            if (group && receipt.result().equals("P")) continue;
            String number = receipt.group();
            for (FiledClaim claim : ofFile(group ? number : number + "-" + receipt.transaction(), passed)) {
                if (group && said.contains(claim.number())) continue;
                said.add(claim.number());
                String why = AnswerWords.of(receipt.faults(), claim.number());
                if (receipt.accepted()) passed.add(claim, Answer.FILE_ACCEPTED, "", why);
                else
                    passed.add(
                            claim,
                            Answer.FILE_REJECTED,
                            "",
                            ClaimsWords.THE_FILE_WAS_NOT_READ.text(number) + " " + why);
            }
        }
    }

    private void envelope(@Nullable EnvelopeReceipt receipt, Passed passed) {
        if (receipt == null) return;
        for (FiledClaim claim : ofFile(receipt.control(), passed))
            if (receipt.result().equals("R"))
                passed.add(
                        claim,
                        Answer.FILE_REJECTED,
                        "",
                        ClaimsWords.THE_ENVELOPE_WAS_NOT_READ.text(receipt.control(), receipt.code()));
            else passed.add(claim, Answer.RECEIVED, "", "");
    }

    /** @param number of the file, and behind a hyphen that of one transaction in it, as we write both (BHT03) */
    private List<FiledClaim> ofFile(String number, Passed passed) {
        Matcher written = FILE_NUMBER.matcher(number.strip());
        List<FiledClaim> found = List.of();
        if (written.matches()) {
            String transaction = written.group(2);
            found = filed.ofFile(
                    Integer.parseInt(written.group(1)), transaction == null ? null : Integer.valueOf(transaction));
        }
        if (found.isEmpty() && !number.isBlank()) passed.files.add(number.strip());
        return found;
    }

    /** What is passed on, and to how many claims. */
    private final class Passed {
        private final Map<String, Answered> last = new LinkedHashMap<>();
        private final List<FiledClaim> claims = new ArrayList<>();
        private final Set<String> strangers = new LinkedHashSet<>();
        private final Set<String> files = new LinkedHashSet<>();
        private int taken;
        private int rejected;

        void add(FiledClaim claim, Answer answer, String payerNumber, String why) {
            Answered earlier = last.get(claim.number());
            if (earlier != null && earlier.answer().compareTo(answer) > 0) return;
            if (last.put(claim.number(), new Answered(claim.id(), claim.number(), answer, payerNumber, why.strip()))
                    == null) claims.add(claim);
        }

        /** What is said of claims and files that are not ours, and changes nothing. */
        List<Flaw> strange() {
            List<Flaw> found = new ArrayList<>();
            if (!strangers.isEmpty())
                found.add(Flaw.ofFile(
                        ClaimsWords.ANSWERS_ABOUT_CLAIMS_OF_OTHERS.text(strangers.size(), some(strangers))));
            if (!files.isEmpty()) found.add(Flaw.ofFile(ClaimsWords.ANSWERS_ABOUT_FILES_OF_OTHERS.text(some(files))));
            return found;
        }

        private static String some(Set<String> numbers) {
            String shown = numbers.stream().limit(SHOWN).collect(Collectors.joining(", "));
            return numbers.size() > SHOWN ? shown + ", ..." : shown;
        }

        boolean answered(FiledClaim claim) {
            return last.containsKey(claim.number());
        }

        void write() {
            for (Answered one : last.values())
                if (one.answer().compareTo(Answer.FILE_REJECTED) >= 0) rejected++;
                else taken++;
            filed.answer(last.values());
            audit.recordAll(claims.stream()
                    .map(claim -> AuditEvent.done("CLAIM_ANSWER", claim.client().matter("claim " + claim.id())))
                    .toList());
        }
    }
}
