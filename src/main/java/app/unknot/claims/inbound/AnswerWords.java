package app.unknot.claims.inbound;

import app.unknot.claims.filed.FiledClaims.Answer;
import app.unknot.claims.packet.ClaimAnswer.Status;
import app.unknot.claims.packet.FileReceipt.Fault;
import app.unknot.claims.words.ClaimsWords;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the codes of answers mean, in plain words of our own. A code that is not in the list is named by its number. */
final class AnswerWords {
    private static final Map<String, String> WORDS = read();

    /** Sent back before anybody judged it: it is put right and sent again, and nothing can be appealed. */
    private static final Set<String> SENT_BACK = Set.of("A3", "A4", "A6", "A7", "A8");

    private static final Set<String> TAKEN_IN = Set.of("A2", "A5");

    private AnswerWords() {}

    /** The worst of all statuses counts. */
    static Answer meaningOf(List<Status> statuses) {
        Answer worst = Answer.RECEIVED;
        for (Status one : statuses) {
            Answer meaning = meaningOf(one.category());
            if (meaning.compareTo(worst) > 0) worst = meaning;
        }
        return worst;
    }

    private static Answer meaningOf(String category) {
        if (SENT_BACK.contains(category)) return Answer.REJECTED;
        if (TAKEN_IN.contains(category)) return Answer.ACCEPTED;
        return category.startsWith("P") || category.startsWith("R") ? Answer.PENDED : Answer.RECEIVED;
    }

    static String of(List<Status> statuses) {
        return statuses.stream().map(AnswerWords::of).distinct().collect(Collectors.joining(" "));
    }

    private static String of(Status status) {
        String category = known("category", status.category());
        String code = known("status", status.code());
        return ClaimsWords.CATEGORY_AND_STATUS.text(category, code, status.category(), status.code());
    }

    static String of(List<Fault> faults, String claim) {
        return faults.stream()
                .filter(fault -> fault.claim().isEmpty() || fault.claim().equals(claim))
                .map(AnswerWords::of)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String of(Fault fault) {
        return fault.element().isEmpty()
                ? ClaimsWords.A_SEGMENT_OF_OURS.text(fault.tag(), fault.place(), known("segment", fault.code()))
                : ClaimsWords.AN_ELEMENT_OF_OURS.text(
                        fault.tag(), fault.place(), fault.element(), known("element", fault.code()));
    }

    private static String known(String kind, String code) {
        return WORDS.getOrDefault(kind + " " + code, ClaimsWords.CODE.text(code));
    }

    private static Map<String, String> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, String> words = new HashMap<>();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(AnswerWords.class.getResourceAsStream("/claims/answer-codes.csv")),
                StandardCharsets.UTF_8)) {
            for (CSVRecord row : format.parse(in)) words.put(row.get("kind") + " " + row.get("code"), row.get("words"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
