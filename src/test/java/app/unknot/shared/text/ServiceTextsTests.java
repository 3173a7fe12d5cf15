package app.unknot.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No service and no rule says a sentence of its own: what people read is in the message files, wherever it is said. */
class ServiceTextsTests {
    private static final Path SOURCES = Path.of("src/main/java/app/unknot");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*(?:^|[^A-Za-z_])[A-Z][a-z']+,? (?:[a-z]+|\\{}).*");

    /** What is said at the operator's terminal, in the log and at the start; the rest is no text for people. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "records/(commands|rotation)/.*", "commands of the terminal",
            "records/backup/(BackupCheck|BackupFile|BackupManifest|Bracket|CopyOpener|EmbeddedEngine).*",
                    "why a file is no backup",
            "records/backup/(LogWithoutPortal|LoggedRestore|Postgres|Restore|Retention|SealedStream|Survey).*",
                    "tools of the commands",
            "(records/recovery/SheetWords|outcomes/practice/SummaryRebuild).*", "lines at the terminal",
            "shared/storage/(embedded|journal|keys)/(?!JournalHealth).*", "why the portal does not start",
            "shared/storage/(Served|StorageNeverCame|Keys|Sealer|Storage[DFP]).*", "why the portal does not start",
            "shell/doors/(RefusedAddress|AnswerHeaders).*", "why the portal does not start, and headers",
            "(audit/chain/GivenUp|audit/reading/LogExport|clients/guard/ReadGuard).*", "what the access log keeps",
            "(plans/education/EducationTopics|shell/faults/ActuatorSecurity).*",
                    "faults of our own files, and a header");

    /** The log, queries, checks of a backup, and what is kept with a record as it was said. */
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "(LOG|log)\\..*|.*\\.(info|warn|error|debug)|.*(sql|query|update|execute|executeQuery|prepareStatement|queryForObject)"
                    + "|.*\\.(broken|with|matter|description|requireNonNull|compile)|.*\\.startsWith|end|super|AuditEvent\\..*|Matter\\..*|gauge");

    private static final Pattern FAULT = Pattern.compile(".*(Exception|Error)|RefusedPasskey|OutOfScope|StorageAway");

    @Test
    void no_service_and_no_rule_has_sentences_of_its_own() throws IOException {
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : parsed(sources())) found.addAll(sentences(unit));
        assertThat(found).isEmpty();
    }

    @Test
    void a_sentence_is_found_where_it_is_said_and_not_where_a_program_reads_it() throws IOException {
        String source = """
                class Rule {
                    @AllowedTo("Everybody may")
                    String say(int n) {
                        LOG.info("The portal started");
                        if (n < 0) throw new IllegalArgumentException("There is no such number");
                        if (n == 1) throw new RefusedRequest("Enter a name.");
                        return n + " clients" + (n > 2 ? ". Write to " + n : "") + " CODE SENTENCE";
                    }
                }
                """;
        assertThat(parsed(Map.of("Rule.java", source)).stream().flatMap(unit -> sentences(unit).stream()))
                .containsExactlyInAnyOrder("Rule.java: Enter a name.", "Rule.java: . Write to {}");
    }

    private static List<String> sentences(CompilationUnitTree unit) {
        List<String> found = new ArrayList<>();
        String file = unit.getSourceFile().getName();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void none) {
                return null;
            }

            @Override
            public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void none) {
                if (sum.getKind() != Tree.Kind.PLUS) return super.visitBinary(sum, null);
                look(joined(sum));
                values(sum).forEach(value -> scan(value, null));
                return null;
            }

            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
                if (literal.getValue() instanceof String text) look(text);
                return null;
            }

            private void look(String text) {
                if (SENTENCE.matcher(text).matches() && isShown(getCurrentPath())) found.add(file + ": " + text);
            }
        }.scan(unit, null);
        return found;
    }

    /** The text of a sum, with {@code {}} for each value. */
    private static String joined(Tree part) {
        if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS)
            return joined(sum.getLeftOperand()) + joined(sum.getRightOperand());
        return part instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : "{}";
    }

    private static List<Tree> values(Tree part) {
        if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS)
            return Stream.concat(values(sum.getLeftOperand()).stream(), values(sum.getRightOperand()).stream())
                    .toList();
        return part instanceof LiteralTree ? List.of() : List.of(part);
    }

    private static boolean isShown(TreePath path) {
        for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof NewClassTree made
                    && FAULT.matcher(made.getIdentifier().toString()).matches()) return false;
            if (at.getLeaf() instanceof MethodInvocationTree call
                    && NOT_SHOWN.matcher(name(call)).matches()) return false;
        }
        return true;
    }

    private static String name(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? select.getExpression().toString().lines().findFirst().orElse("") + "." + select.getIdentifier()
                : call.getMethodSelect().toString();
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String name = SOURCES.relativize(file).toString();
                if (ELSEWHERE.keySet().stream().noneMatch(name::matches)) sources.put(name, Files.readString(file));
            }
        }
        assertThat(sources).hasSizeGreaterThan(1_000);
        return sources;
    }

    private static List<CompilationUnitTree> parsed(Map<String, String> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Source(name, text)));
        JavacTask task = (JavacTask) compiler.getTask(null, null, problem -> {}, List.of("-proc:none"), null, files);
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        return units;
    }

    /** A file as the compiler takes it. */
    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
