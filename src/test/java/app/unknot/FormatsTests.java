package app.unknot;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.PracticeFormats;
import app.unknot.testing.ProductClasses;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One place in Java and one in the browser decide how a day, a time or an amount reads. What only machines read is named here. */
class FormatsTests {
    /** What is written or read by machines, and where. */
    private static final Map<String, String> FOR_MACHINES = Map.of(
            "app.unknot.claims.x12.ClaimFile", "X12",
            "app.unknot.records.backup.BackupFolder", "file names",
            "app.unknot.records.backup.PostgresRestore", "names of databases",
            "app.unknot.records.backup.Restore", "file names",
            "app.unknot.audit.reading.LogExport", "CSV",
            "app.unknot.audit.anchors.DayLine", "reads the line that it wrote in ISO");

    /** Joins a raw day or time into a text that only machines, the log of acts or a console reads. */
    private static final Map<String, String> RAW = Map.ofEntries(
            Map.entry("app.unknot.audit.anchors.DayLine", "the line of the day is compared letter by letter"),
            Map.entry("app.unknot.audit.reading.LogExport", "the head of a CSV names the zone"),
            Map.entry("app.unknot.clients.documents.DocumentFiles", "a file name"),
            Map.entry("app.unknot.accounts.joining.InvitationCode", "never shown, for a debugger"),
            Map.entry("app.unknot.records.backup.Restore", "the console"),
            Map.entry("app.unknot.records.backup.PostgresRestore", "the console"),
            Map.entry("app.unknot.records.backup.BackupCheck", "the console"),
            Map.entry("app.unknot.records.backup.LoggedRestore", "details of a log entry"),
            Map.entry("app.unknot.outcomes.OutcomeService", "details of a log entry"),
            Map.entry("app.unknot.schedule.booking.Reservations", "details of a log entry"),
            Map.entry("app.unknot.schedule.ui.DaySheetPrinting", "a file name"),
            Map.entry("app.unknot.schedule.ui.VisitDownload", "a file name"));

    private static final DescribedPredicate<HasName> MAKES_A_FORMATTER = nameMatching(
            "of(Pattern|Localized.*)|get(Currency|Number|Integer|Percent|Compact.*)Instance|getDisplayName");
    private static final Pattern BROWSER_FORMAT = Pattern.compile(
            "\\bIntl\\.|\\.toLocale(Date|Time)?String\\(|\\.get(Hours|Minutes|Month|Date|Day|FullYear)\\(");

    @Test
    void nobody_else_makes_a_formatter_for_people() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(PracticeFormats.class.getName())
                .and(DescribedPredicate.not(in(FOR_MACHINES.keySet())))
                .should()
                .callMethodWhere(target(MAKES_A_FORMATTER).and(target(owner(nameMatching("java\\.(time|text)\\..*")))))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.text\\.(SimpleDateFormat|DecimalFormat)|java\\.time\\.format\\.DateTimeFormatterBuilder")
                .check(ProductClasses.all());
    }

    @Test
    void no_sentence_is_joined_with_a_raw_day_or_time() {
        Set<String> joined = new TreeSet<>();
        List<Path> classes = classes();
        classes.forEach(file -> joined.addAll(joinsRawTime(file)));
        assertThat(classes).hasSizeGreaterThan(500);
        assertThat(joined.stream().filter(name -> !RAW.containsKey(name.replaceFirst("[$#].*", ""))))
                .isEmpty();
    }

    @Test
    void one_module_formats_in_the_browser() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("frontend"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".js"))
                            .filter(file -> !file.toString().endsWith(".test.js"))
                            .filter(file -> BROWSER_FORMAT.matcher(read(file)).find())
                            .map(Path::toString))
                    .containsExactly("frontend/kit/formats.js");
        }
    }

    private static DescribedPredicate<JavaClass> in(Set<String> names) {
        return DescribedPredicate.describe("are for machines", one -> names.contains(one.getName()));
    }

    private static List<Path> classes() {
        try (Stream<Path> files = Files.walk(ProductClasses.folder().resolve("app"))) {
            return files.filter(file -> file.toString().endsWith(".class")).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the methods in which {@code + day} stands for a day that nobody formatted. */
    private static List<String> joinsRawTime(Path file) {
        List<String> found = new ArrayList<>();
        ClassModel model;
        try {
            model = ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        model.methods()
                .forEach(method -> method.code().ifPresent(code -> {
                    String before = "";
                    for (CodeElement element : code) {
                        if (element instanceof InvokeInstruction call
                                && makesText(call)
                                && before.startsWith("Ljava/time/"))
                            found.add(model.thisClass().asInternalName().replace('/', '.') + "#"
                                    + method.methodName().stringValue());
                        if (element instanceof InvokeInstruction call)
                            before = call.type().stringValue().replaceFirst(".*\\)", "");
                        else if (element instanceof FieldInstruction field && field.opcode() != Opcode.PUTFIELD)
                            before = field.type().stringValue();
                        else if (element instanceof java.lang.classfile.Instruction) before = "";
                    }
                }));
        return found;
    }

    /** String concatenation of an object, and the plain way of asking it for its text. */
    private static boolean makesText(InvokeInstruction call) {
        return call.name().equalsString("valueOf")
                && call.owner().asInternalName().equals("java/lang/String")
                && call.type().equalsString("(Ljava/lang/Object;)Ljava/lang/String;");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
