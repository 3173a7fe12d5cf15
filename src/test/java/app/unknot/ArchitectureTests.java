package app.unknot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.AllowedTo;
import app.unknot.testing.ProductClasses;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The house rules. Each exception stands beside its reason. */
class ArchitectureTests {
    private static final JavaClasses PRODUCT = ProductClasses.all();
    private static final int LONGEST_FILE = 400;
    private static final int LARGEST_ROOT = 16;
    private static final int MOST_COLLABORATORS = 7;

    private static final int WIDEST_LINE = 120;

    @Test
    void there_are_classes_to_check() {
        assertThat(PRODUCT).hasSizeGreaterThan(150);
    }

    @Test
    void the_modules_are_as_designed() {
        ApplicationModules.of(UnknotApplication.class).verify();
    }

    @Test
    void only_screens_and_the_shell_know_vaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "app.unknot.shell..")
                .and()
                .doNotHaveFullyQualifiedName("app.unknot.UnknotApplication") // carries the page's annotations
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.vaadin.."))
                .check(PRODUCT);
    }

    @Test
    void only_document_packages_know_pdf() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.unknot.shared.print..", "app.unknot.clients.documents..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf.."))
                .check(PRODUCT);
    }

    @Test
    void no_commercial_vaadin_package_is_on_the_class_path() {
        assertThat(Stream.of(
                                "com.vaadin.flow.component.charts.Chart",
                                "com.vaadin.flow.component.gridpro.GridPro",
                                "com.vaadin.flow.component.crud.Crud",
                                "com.vaadin.flow.component.board.Board",
                                "com.vaadin.flow.component.dashboard.Dashboard",
                                "com.vaadin.flow.component.spreadsheet.Spreadsheet")
                        .filter(ArchitectureTests::isPresent))
                .isEmpty();
    }

    @Test
    void every_route_is_a_package_private_view_with_exactly_one_access_annotation() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .haveSimpleNameEndingWith("View")
                .andShould()
                .bePackagePrivate()
                .andShould(haveOneAccessAnnotation())
                .check(PRODUCT);
        classes()
                .that()
                .areAnnotatedWith(Layout.class)
                .should(haveOneAccessAnnotation())
                .check(PRODUCT);
    }

    @Test
    void no_screen_touches_a_repository_an_entity_or_a_transaction() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "org.springframework.transaction.."))
                .check(PRODUCT);
    }

    @Test
    void every_public_service_method_states_who_may_call_it() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should(stateTheirCallers())
                .check(PRODUCT);
    }

    @Test
    void transactions_live_on_services_and_their_parts_never_on_screens() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(org.springframework.stereotype.Component.class)
                .check(PRODUCT);
    }

    /** A room is a package below a module. Its root is left out: services at the front door lead in, ids and events lead back. */
    @Test
    void no_rooms_of_a_module_need_each_other_in_a_circle() {
        slices().matching("app.unknot.(*).(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void the_root_of_a_module_is_its_front_door() {
        Map<String, Long> roots = PRODUCT.stream()
                .filter(type -> type.getPackageName().split("\\.").length == 3)
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(roots)
                .hasSizeGreaterThan(10)
                .allSatisfy((root, types) -> assertThat(types).as(root).isLessThanOrEqualTo(LARGEST_ROOT));
    }

    /** Several acts in one coat are divided: one act, one class. */
    @Test
    void what_needs_more_than_seven_others_is_several_things() {
        Set<String> tooMany = PRODUCT.stream()
                .filter(type -> !type.isRecord() && !type.isEnum() && !type.isAnonymousClass())
                .filter(type -> type.getConstructors().stream()
                        .anyMatch(made -> made.getRawParameterTypes().size() > MOST_COLLABORATORS))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tooMany).isEmpty();
    }

    @Test
    void nothing_waits_by_sleeping_and_nothing_prints() {
        noClasses()
                .that()
                // At the start nobody waits yet, and a server that is not there answers at once.
                .doNotHaveFullyQualifiedName("app.unknot.shared.storage.ServedEngine")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .check(PRODUCT);
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PRODUCT);
    }

    @Test
    void nothing_is_injected_into_fields() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(PRODUCT);
    }

    @Test
    void nothing_is_called_impl_manager_helper_or_util() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils)")
                .check(PRODUCT);
    }

    @Test
    void no_clock_but_the_practice_clock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("app.unknot.shared.PracticeClock")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(PRODUCT);
    }

    @Test
    void repositories_declare_only_what_is_used() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBeAssignableTo(org.springframework.data.repository.CrudRepository.class)
                .andShould(stayAsHiddenAsTheirUsersAllow())
                .check(PRODUCT);
    }

    @Test
    void text_is_never_turned_into_markup() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.vaadin.flow.component.Html")
                .check(PRODUCT);
    }

    @Test
    void every_package_says_that_nothing_is_null_unless_marked() {
        assertThat(PRODUCT.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(one -> assertThat(one.isAnnotatedWith(org.jspecify.annotations.NullMarked.class))
                        .as(one.getName())
                        .isTrue());
    }

    @Test
    void no_file_is_longer_than_400_lines() throws IOException {
        try (var sources = Files.walk(Path.of("src"));
                var modules = Files.walk(Path.of("frontend"))) {
            assertThat(Stream.concat(sources, modules)
                            .filter(file -> file.toString().matches(".*\\.(java|js|sql)")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file).size())
                            .as(file.toString())
                            .isLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    /** A limit on the length of files alone is kept by writing wide. */
    @Test
    void no_line_of_a_module_of_ours_is_wider_than_120_characters() throws IOException {
        try (var files = Files.walk(Path.of("frontend"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".js")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDEST_LINE)));
        }
    }

    @Test
    void no_module_of_ours_builds_markup_from_text() throws IOException {
        try (var files = Files.walk(Path.of("frontend"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".js")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .as(file.toString())
                            .doesNotContain(".innerHTML", "unsafeHTML", "eval("));
        }
    }

    /** A repository that only its own package uses is package-private; one for several rooms stays within its module. */
    private static ArchCondition<JavaClass> stayAsHiddenAsTheirUsersAllow() {
        return new ArchCondition<>("be public only for another room of their module") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                Set<String> users = repository.getDirectDependenciesToSelf().stream()
                        .map(use -> use.getOriginClass().getPackageName())
                        .filter(user -> !user.equals(repository.getPackageName()))
                        .collect(Collectors.toSet());
                boolean isPublic = repository.getModifiers().contains(JavaModifier.PUBLIC);
                if (isPublic && users.isEmpty())
                    events.add(SimpleConditionEvent.violated(
                            repository, repository.getName() + " is public and nobody needs it"));
                users.stream()
                        .filter(user -> !module(user).equals(module(repository.getPackageName())))
                        .forEach(user -> events.add(SimpleConditionEvent.violated(
                                repository, repository.getName() + " is used by " + user)));
            }
        };
    }

    private static String module(String packageName) {
        return packageName.split("\\.").length > 2 ? packageName.split("\\.")[2] : "";
    }

    private static ArchCondition<JavaClass> haveOneAccessAnnotation() {
        return new ArchCondition<>("have exactly one access annotation") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                List<Class<? extends Annotation>> kinds =
                        List.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class);
                long found = kinds.stream().filter(view::isAnnotatedWith).count();
                events.add(new SimpleConditionEvent(view, found == 1, view.getName() + " has " + found));
            }
        };
    }

    private static ArchCondition<JavaMethod> stateTheirCallers() {
        return new ArchCondition<>("state who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean stated = method.isAnnotatedWith(PreAuthorize.class)
                        || method.isAnnotatedWith(AllowedTo.class)
                        // An event says itself who caused it.
                        || method.isAnnotatedWith(EventListener.class)
                        || method.getModifiers().contains(JavaModifier.STATIC);
                events.add(new SimpleConditionEvent(method, stated, method.getFullName() + " states no caller"));
            }
        };
    }

    private static boolean isPresent(String name) {
        try {
            Class.forName(name, false, ArchitectureTests.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
