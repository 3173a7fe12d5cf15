package app.unknot.audit.acts;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.access.Action;
import app.unknot.accounts.requests.AccessRequest;
import app.unknot.schedule.AppointmentState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the sources for what they write into the log. */
class ActsTests {
    private static final Pattern WRITTEN = Pattern.compile("AuditEvent\\s*\\.(?:done|denied|failed)\\(");
    private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z_]+)\"");

    /** What an act is called is put together or handed on there; all that can come of it stands beside it. */
    private static final Map<String, Stream<String>> COMPOSED = Map.ofEntries(
            Map.entry(
                    "\"APPOINTMENT_\" + next",
                    Arrays.stream(AppointmentState.values()).map(state -> "APPOINTMENT_" + state)),
            Map.entry("\"TIME_OFF_\" + as", Stream.of("TIME_OFF_APPROVED", "TIME_OFF_DECLINED", "TIME_OFF_CANCELED")),
            Map.entry("\"HOLD_\" + how", Stream.of("HOLD_LIFTED", "HOLD_MISTAKE")),
            Map.entry("\"SCREENING_\" + kind", Stream.of("SCREENING_INTAKE", "SCREENING_VISIT", "SCREENING_SORTED")),
            Map.entry(
                    "\"REQUEST_\" + request.kind()",
                    Arrays.stream(AccessRequest.Kind.values()).map(kind -> "REQUEST_" + kind)),
            Map.entry(
                    "\"REQUEST_\" + outcome",
                    Arrays.stream(AccessRequest.Outcome.values()).map(how -> "REQUEST_" + how)),
            Map.entry("event", Stream.of("PLAN_PAUSE", "PLAN_RESUME")),
            Map.entry(
                    "act",
                    Stream.of(
                            "EMERGENCY_REASON",
                            "EMERGENCY_AGREED",
                            "EMERGENCY_REFUSED",
                            "EMERGENCY_END",
                            "EMERGENCY_REVIEW",
                            "LOCATION_ADD",
                            "LOCATION_CHANGE",
                            "LOCATION_CLOSE",
                            "LOCATION_REOPEN")),
            Map.entry("ACTION", Stream.of("LOG_CHECK")),
            Map.entry("GivenUp.ACTION", Stream.of("RESTORE")),
            Map.entry("LaneSeal.ACTION", Stream.of("LOG_SEAL")),
            Map.entry("action.name()", Arrays.stream(Action.values()).map(Action::name)),
            Map.entry("Action.NOTE_DRAFT.name()", Stream.of("NOTE_DRAFT")));

    /** Where something belongs to no client, each with its reason. */
    private static final Map<String, String> OF_THE_PRACTICE = Map.ofEntries(
            Map.entry("\"overdue notes\"", "a list of all clients, with names only"),
            Map.entry("\"holds\"", "a list of all clients"),
            Map.entry("\"referrals\"", "a list of all clients"),
            Map.entry("\"practice outcomes\"", "figures about everybody together"),
            Map.entry("\"account \" + id", "somebody who works here"),
            Map.entry("\"locations\"", "where the practice works"),
            Map.entry("\"location \" + id", "a place of work"),
            Map.entry("\"location \" + location", "a place of work"),
            Map.entry("\"payers\"", "insurers"),
            Map.entry("\"diagnosis codes\"", "a public list"),
            Map.entry("\"payer \" + id", "an insurer"),
            Map.entry("\"fees\"", "prices"),
            Map.entry("\"claim settings\"", "how the practice bills"),
            Map.entry("\"first claim\"", "what the practice has entered about itself"),
            Map.entry("\"consent texts\"", "wording for everybody"),
            Map.entry("\"screening rules\"", "rules for everybody"),
            Map.entry("\"instruments\"", "questionnaires for everybody"),
            Map.entry("\"plan template \" + template", "a template for everybody"),
            Map.entry("\"access log\"", "the log itself, when it is not asked about one record"),
            Map.entry("\"closed days\"", "when the practice is closed"),
            Map.entry("location == null ? \"closed days\" : \"location \" + location", "when a place is closed"),
            Map.entry("\"holidays\"", "when the practice is closed"),
            Map.entry("\"hours of account \" + therapist + \" at location \" + place", "somebody who works here"),
            Map.entry("\"time off \" + id", "somebody who works here"),
            Map.entry("\"own time off\"", "somebody who works here"),
            Map.entry("list", "a table of many clients or accounts, as the list showed it"),
            Map.entry("object", "claims: lists and files of many clients; one claim names its record"));

    private static final Set<String> UNKNOWN_IS_FINE_IN = Set.of(
            "charting/store/ReachableNotes.java",
            "charting/encounters/Encounters.java",
            "clients/emergency/EmergencyAccess.java",
            "claims/book/ClaimRights.java",
            // Of a row that names nobody, such as money that fits no claim.
            "clients/guard/ReadGuard.java",
            "schedule/booking/BookingRights.java");

    @Test
    void every_act_that_is_written_anywhere_has_plain_words() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String source : sources().values())
            WRITTEN.matcher(source).results().forEach(found -> {
                String first = firstArgument(source, found.end());
                Stream<String> composed = COMPOSED.get(first);
                if (composed != null) return;
                List<String> named =
                        CODE.matcher(first).results().map(code -> code.group(1)).toList();
                assertThat(named).as("what stands for the act in: " + first).isNotEmpty();
                codes.addAll(named);
            });
        COMPOSED.values().forEach(all -> all.forEach(codes::add));
        assertThat(codes).as("found by their statements").contains("NOTE_SIGN", "SIGN_OUT", "BACKUP", "CLAIM_SEND");
        assertThat(codes.stream().filter(code -> Acts.find(code).isEmpty()))
                .as("give them words in Acts")
                .isEmpty();
    }

    @Test
    void whoever_says_that_no_client_is_concerned_has_a_reason() throws IOException {
        Pattern none = Pattern.compile("Matter\\.ofPractice\\(([^)]*)\\)");
        Set<String> said = new TreeSet<>();
        for (Map.Entry<String, String> source : sources().entrySet())
            if (!source.getKey().startsWith("audit/Audit") && !source.getKey().equals("audit/Matter.java"))
                none.matcher(source.getValue())
                        .results()
                        .forEach(found -> said.add(found.group(1).strip()));
        assertThat(said).isEqualTo(new TreeSet<>(OF_THE_PRACTICE.keySet()));
    }

    @Test
    void what_does_not_exist_is_said_only_after_it_was_looked_for() throws IOException {
        assertThat(sources().entrySet().stream()
                        .filter(source -> source.getValue().contains("Matter.unknown("))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(UNKNOWN_IS_FINE_IN);
    }

    @Test
    void acts_read_as_english_in_both_forms() {
        for (ActGroup group : ActGroup.values())
            assertThat(Acts.of(group)).isNotEmpty().allSatisfy(act -> {
                assertThat(act.done()).matches("[A-Z][a-z-]+( [a-zA-Z'-]+)*");
                assertThat(act.tried()).matches("Tried to [a-z-]+( [a-zA-Z'-]+)*");
            });
    }

    @Test
    void security_is_nothing_that_is_done_to_a_record() {
        assertThat(Acts.ofSecurity()).contains("SIGN_IN", "ACCOUNT_ROLES", "BACKUP", "ALERT_RAISED");
        assertThat(Acts.ofSecurity().stream().map(code -> Acts.find(code).orElseThrow()))
                .noneMatch(Act::onRecord);
    }

    private static String firstArgument(String source, int from) {
        int depth = 0;
        int at = from;
        while (depth > 0 || source.charAt(at) != ',') {
            if (source.charAt(at) == '(') depth++;
            if (source.charAt(at) == ')') depth--;
            at++;
        }
        return source.substring(from, at).strip();
    }

    private static Map<String, String> sources() throws IOException {
        Path root = Path.of("src/main/java/app/unknot");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(file -> root.relativize(file).toString(), ActsTests::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
