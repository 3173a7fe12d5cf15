package app.unknot.shared.storage;

import static com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType.SET;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testing.PortalTest;
import app.unknot.testing.ProductClasses;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** On H2 the portal's user has no right to change what is final. No table that nothing ever changes is left out. */
@PortalTest
class FinalTablesTests extends FinalTablesJourney {
    private static final JavaClasses PRODUCT = ProductClasses.all();

    /** Written once today and yet not final, with the reason. */
    private static final Map<String, String> NOT_FINAL = Map.of(
            "care_assignment", "a therapist's care for a client ends one day",
            "payer", "a payer's address changes",
            "policy", "a policy ends, and its copay changes",
            "posting_rule", "payers bring new codes, and a practice decides otherwise",
            "room", "a room gets another name, and is closed");

    @Override
    String refusal(String table) {
        return "Not enough rights for object \"PUBLIC." + table.toUpperCase(Locale.ROOT) + "\"";
    }

    @Test
    void a_table_that_nothing_ever_changes_takes_new_rows_only() throws IOException {
        Set<String> neverChanged = new TreeSet<>(entitiesThatNothingChanges());
        assertThat(neverChanged).as("found by their classes").contains("signed_note", "encounter", "ledger_posting");
        Set<String> inserted = tablesThatAreOnlyInsertedInto();
        assertThat(inserted).as("found by their statements").contains("audit_entry", "client_document_part");
        neverChanged.addAll(inserted);
        neverChanged.removeAll(NOT_FINAL.keySet());
        neverChanged.removeAll(finalTables());
        assertThat(neverChanged)
                .as(
                        "final in fact, and nothing refuses a change: name them in EmbeddedDatabase and give them a trigger")
                .isEmpty();
    }

    /** Entities of which no field is set but by a constructor, and whose repository deletes none. */
    private static Set<String> entitiesThatNothingChanges() {
        Set<String> deleted = PRODUCT.stream()
                .filter(one -> one.isAssignableTo(Repository.class) && one.isInterface())
                .filter(one -> one.getMethods().stream()
                        .anyMatch(method -> method.getName().startsWith("delete")
                                || method.isAnnotatedWith(org.springframework.data.jpa.repository.Modifying.class)))
                .flatMap(one -> one.getMethods().stream())
                .flatMap(method -> Stream.concat(
                        method.getRawParameterTypes().stream(),
                        method.getReturnType().getAllInvolvedRawTypes().stream()))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        return PRODUCT.stream()
                .filter(one -> one.isAnnotatedWith(Entity.class))
                .filter(one -> !deleted.contains(one.getName()))
                .filter(one ->
                        one.getFields().stream().noneMatch(field -> field.isAnnotatedWith(ElementCollection.class)))
                .filter(one -> one.getFieldAccessesToSelf().stream()
                        .noneMatch(access -> access.getAccessType() == SET
                                && !access.getOrigin().isConstructor()))
                .map(FinalTablesTests::table)
                .collect(Collectors.toSet());
    }

    private static String table(JavaClass entity) {
        return entity.tryGetAnnotationOfType(Table.class)
                .map(Table::name)
                .orElseGet(() -> entity.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toLowerCase(Locale.ROOT));
    }

    /** By the statements in the product's own sources. */
    private static Set<String> tablesThatAreOnlyInsertedInto() throws IOException {
        String sources = sources();
        Set<String> tables = found(sources, "insert into (?:public\\.)?([a-z_]+) ?\\(");
        tables.removeAll(found(sources, "(?:\"|\\s)(?:update|delete from|merge into) ([a-z_]+)\\b"));
        return tables;
    }

    private static Set<String> found(String sources, String pattern) {
        return Pattern.compile(pattern)
                .matcher(sources)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            files = walk.filter(file -> file.toString().endsWith(".java")).toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files) texts.add(Files.readString(file));
        return String.join("\n", texts);
    }
}
