package app.unknot.accounts.access;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.audit.Matter;
import app.unknot.testing.ProductClasses;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** There is no scope without a decision, and no query about a client without a scope. */
class ScopeRulesTests {
    private static final JavaClasses PRODUCT = ProductClasses.all();
    private static final UUID CLIENT = new UUID(0, 1);
    private static final Subject ADMIN = new Subject(new UserId(new UUID(0, 2)), "Ada", Set.of(Role.ADMIN));
    private static final Subject MANAGER = new Subject(new UserId(new UUID(0, 3)), "Mo", Set.of(Role.MANAGER));

    @Test
    void nobody_but_the_policy_makes_a_scope() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(AccessPolicy.class.getName())
                // A scope makes a narrower one of itself: Scope.at.
                .and()
                .doNotHaveFullyQualifiedName(Scope.class.getName())
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "it makes a scope",
                        call -> call.getTargetOwner().isEquivalentTo(Scope.class)
                                && call.getTarget()
                                        .resolveMember()
                                        .filter(made -> made.isConstructor()
                                                || made.getModifiers().contains(JavaModifier.STATIC))
                                        .isPresent()))
                .check(PRODUCT);
    }

    @Test
    void what_is_not_permitted_has_no_scope() {
        assertThatThrownBy(() -> AccessPolicy.everybodys(ADMIN, Action.CLAIMS))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        AccessPolicy.scope(MANAGER, Action.NOTE_READ, Relation.NONE, Matter.ofClient(CLIENT, "client")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_scope_reaches_the_client_it_was_asked_for_and_opens_what_the_action_is_about() {
        Scope scope = AccessPolicy.scope(
                MANAGER, Action.CLIENT_CONTACT_READ, Relation.NONE, Matter.ofClient(CLIENT, "client"));
        assertThat(scope.reaches(CLIENT)).isTrue();
        assertThat(scope.reaches(new UUID(0, 9))).isFalse();
        assertThat(scope.opens(Content.CONTACT)).isTrue();
        assertThat(scope.opens(Content.NOTE)).isFalse();
        assertThat(scope.opens(Content.HEALTH)).isFalse();
        assertThat(scope.subject()).isEqualTo(MANAGER);
    }

    @Test
    void no_action_that_needs_no_relation_opens_health_notes_or_plans() {
        for (Action action : Action.values())
            if (AccessPolicy.permits(MANAGER, action, Relation.NONE))
                assertThat(action.opens()).as(action.name()).doesNotContain(Content.HEALTH, Content.NOTE, Content.PLAN);
    }

    @Test
    void every_row_that_names_a_client_says_so() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and(DescribedPredicate.describe(
                        "name a client",
                        one -> one.getFields().stream()
                                .anyMatch(field -> field.getName().equals("clientId"))))
                // Who cares for whom is what scopes are made from.
                .and()
                .doNotHaveSimpleName("CareAssignment")
                .should()
                .implement(AboutClient.class)
                .check(PRODUCT);
    }

    @Test
    void every_query_about_a_client_takes_a_scope() {
        List<JavaMethod> queries = PRODUCT.stream()
                .filter(one -> one.isInterface() && one.isAssignableTo(Repository.class))
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.getAllInvolvedRawTypes().stream().anyMatch(ScopeRulesTests::isAboutClient))
                .filter(method -> !method.getName().matches("save.*|delete.*"))
                .toList();
        assertThat(queries)
                .hasSizeGreaterThan(40)
                .allSatisfy(method -> assertThat(method.getRawParameterTypes())
                        .as(method.getFullName())
                        .anyMatch(type -> type.isEquivalentTo(Scope.class)));
    }

    private static boolean isAboutClient(JavaClass type) {
        return type.isAssignableTo(AboutClient.class);
    }

    @Test
    void each_work_of_the_product_is_done_in_one_class() {
        Map<String, Set<String>> users = new TreeMap<>();
        for (ProductWork work : ProductWork.values()) users.put(work.name(), new TreeSet<>());
        for (JavaClass one : PRODUCT)
            one.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getTargetOwner().isEquivalentTo(ProductWork.class)
                            && !one.isEquivalentTo(ProductWork.class)
                            && users.containsKey(access.getTarget().getName()))
                    .forEach(access -> users.computeIfAbsent(access.getTarget().getName(), work -> new TreeSet<>())
                            .add(one.getFullName().replaceAll("\\$.*", "")));
        assertThat(users).allSatisfy((work, at) -> assertThat(at).as(work).hasSize(1));
    }
}
