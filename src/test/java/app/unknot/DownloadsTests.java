package app.unknot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever leaves the portal as a file or on paper is known here, with what it carries. A new one fails until it is. */
class DownloadsTests {
    private static final Pattern LEAVES = Pattern.compile(
            "DownloadHandler|DownloadEvent|StreamResource|@GetMapping|CONTENT_DISPOSITION|window\\.print"
                    + "|createObjectURL");

    /** The records of many clients, or keys: given out only to who has just shown password and second factor. */
    private static final Map<String, String> GUARDED = Map.of(
            "audit/ui/AccessLogView.java", "the access log as CSV",
            "audit/ui/ExportButton.java", "a list of clients, visits or accounts as CSV",
            "claims/ui/OutboundView.java", "claims of many clients for the payer",
            "schedule/ui/DaySheetPrinting.java", "names and phone numbers of a day's clients on paper",
            "records/ui/RecoveryCard.java", "the practice's key on paper");

    /** Keys that are made and shown in one act, for which the proof was given. */
    private static final Map<String, String> SHOWN_ONCE =
            Map.of("accounts/ui/RecoveryCodesBox.java", "recovery codes, right after they were made");

    private static final Map<String, String> OF_ONE_CLIENT = Map.ofEntries(
            Map.entry("letters/web/LetterController.java", "one letter"),
            Map.entry("clients/documents/web/DocumentController.java", "one document"),
            Map.entry("claims/web/ClaimPreviewController.java", "one claim, on the screen"),
            Map.entry("claims/ui/ClaimCaseView.java", "one claim, on paper"),
            Map.entry("charting/web/NoteController.java", "one draft, on the screen"),
            Map.entry("schedule/ui/VisitDownload.java", "when and where one visit is, without who comes"),
            Map.entry("plans/ui/PaperBar.java", "one client's home care or plan"),
            Map.entry("outcomes/ui/client/ReportView.java", "one client's progress"),
            Map.entry("outcomes/ui/client/ReportPaper.java", "the same, as a letter"),
            Map.entry(
                    "outcomes/web/CheckInController.java", "the questions of one check-in, by a link that works once"),
            Map.entry(
                    "frontend/session-workspace/journal/kept-words-card.js",
                    "one note's words, from the tablet they were typed on"));

    private static final Map<String, String> OF_NO_CLIENT = Map.ofEntries(
            Map.entry(
                    "schedule/web/CalendarController.java",
                    "a therapist's visits by a secret address; the one who makes it proves who they are"),
            Map.entry("screening/ui/RuleDownload.java", "screening rules"),
            Map.entry("audit/ui/DayLineCard.java", "a number and a checksum"),
            Map.entry("outcomes/ui/OutcomesPaper.java", "figures of at least five people each"),
            Map.entry("outcomes/ui/OutcomesPage.java", "the same, on paper"),
            Map.entry("charting/web/JournalController.java", "the key of one tablet's own journal"),
            Map.entry("accounts/web/LockController.java", "whether the tablet is locked"),
            Map.entry("shell/BrowserWords.java", "the words of our modules in the browser"),
            Map.entry("shell/signin/LockPage.java", "the lock screen"),
            Map.entry("shell/signin/PasskeySignIn.java", "what a device signs at a sign-in"),
            Map.entry("shell/OneStyleSheet.java", "our styles"),
            Map.entry(
                    "shell/signin/SignInPage.java",
                    "the sign-in, with the practice's name and the name that was typed"));

    /** Where the guard itself is. */
    private static final Set<String> THE_GUARD = Set.of("shared/ui/ProofPrompt.java", "accounts/ui/ProofDialog.java");

    @Test
    void whatever_leaves_the_portal_is_known_with_what_it_carries() {
        Set<String> known = Stream.of(GUARDED, SHOWN_ONCE, OF_ONE_CLIENT, OF_NO_CLIENT)
                .flatMap(kind -> kind.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(THE_GUARD);
        assertThat(sources().entrySet().stream()
                        .filter(source -> LEAVES.matcher(source.getValue()).find())
                        .map(Map.Entry::getKey))
                .as("say in this test what a new one carries")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void what_carries_many_records_or_keys_asks_for_the_proof_and_again_when_it_is_fetched() {
        Map<String, String> sources = sources();
        assertThat(GUARDED.keySet())
                .allSatisfy(file -> assertThat(sources.get(file))
                        .as(file)
                        .contains("proof.before(", "proof.guarded(")
                        .doesNotContainPattern("new Anchor\\(\\s*(?!proof\\.guarded)(this::|handler|DownloadHandler)"));
    }

    @Test
    void recovery_codes_are_made_for_who_has_just_shown_who_it_is() {
        assertThat(sources().get("accounts/own/OwnAccount.java"))
                .contains("renewRecoveryCodes(StrongConfirmation", "replaceFactor(StrongConfirmation");
    }

    private static Map<String, String> sources() {
        Path java = Path.of("src/main/java/app/unknot");
        Path frontend = Path.of("frontend");
        try (Stream<Path> sources = Files.walk(java);
                Stream<Path> modules = Files.walk(frontend)) {
            return Stream.concat(sources, modules)
                    .filter(file -> file.toString().matches(".*\\.(java|js)"))
                    .filter(file -> !file.toString().contains("generated")
                            && !file.toString().endsWith(".test.js"))
                    .collect(Collectors.toMap(
                            file -> file.startsWith(java)
                                    ? java.relativize(file).toString()
                                    : file.toString(),
                            DownloadsTests::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
