package app.unknot;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.WrittenAfter;
import app.unknot.testing.ProductClasses;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSender;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction inside another one waits for whatever the outer one holds, and the outer one for it. So one that begins anew is written
 * after the act ({@link WrittenAfter}), or is never reached from inside of a transaction.
 */
class TransactionsTests {
    private static final JavaClasses PRODUCT = ProductClasses.all();

    /** Their transactions are templates, which nothing holds back. */
    private static final Set<String> TEMPLATES = Set.of("SignInThrottle", "AddressThrottle");

    /** Methods within a transaction that reach such a template all the same, and why nobody waits for themselves. */
    private static final Map<String, String> EXCEPTIONS = Map.of();

    private static boolean beginsAnew(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .filter(one -> one.propagation() == Propagation.REQUIRES_NEW)
                .isPresent();
    }

    @Test
    void a_method_that_begins_anew_is_written_after_the_act() {
        List<JavaMethod> anew = PRODUCT.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(TransactionsTests::beginsAnew)
                .toList();
        assertThat(anew).as("found").extracting(JavaMethod::getName).contains("recordAlone", "tooManyRefusals");
        assertThat(anew).allMatch(method -> method.isAnnotatedWith(WrittenAfter.class));
        assertThat(anew)
                .as("an answer would be missing when it is written later")
                .allMatch(method -> method.getRawReturnType().isEquivalentTo(void.class));
    }

    @Test
    void only_listed_classes_make_templates_that_begin_anew() {
        assertThat(PRODUCT.stream()
                        .filter(type -> type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getName().equals("setPropagationBehavior")))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(TEMPLATES);
    }

    @Test
    void no_transaction_reaches_a_template_that_begins_anew() {
        Deque<JavaCodeUnit> templates = new ArrayDeque<>();
        PRODUCT.stream()
                .filter(type -> TEMPLATES.contains(type.getSimpleName()))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(TransactionsTests::runsATemplate)
                .forEach(call -> templates.add(call.getOrigin()));
        assertThat(templates).as("found").hasSizeGreaterThan(3);
        Reached reached = Reached.from(templates);
        assertThat(reached.outside())
                .as("followed up to the doors")
                .extracting(unit -> unit.getOwner().getSimpleName())
                .contains("SignInTries");
        assertThat(reached.within()).isEqualTo(EXCEPTIONS.keySet());
    }

    /** It answers when it likes, and until then nobody else could use what the transaction holds. */
    @Test
    void no_transaction_waits_for_a_mail_server() {
        Deque<JavaCodeUnit> servers = new ArrayDeque<>();
        PRODUCT.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isAssignableTo(MailSender.class)
                        && call.getName().equals("send"))
                .forEach(call -> servers.add(call.getOrigin()));
        assertThat(servers).as("found").isNotEmpty();
        Reached reached = Reached.from(servers);
        assertThat(reached.outside())
                .as("followed up to the doors")
                .extracting(unit -> unit.getOwner().getSimpleName())
                .contains("ReminderSending", "CheckInSending");
        assertThat(reached.within()).isEmpty();
    }

    /**
     * Who calls something, directly or not.
     *
     * @param outside up to the first one within a transaction
     * @param within those
     */
    private record Reached(Set<JavaCodeUnit> outside, Set<String> within) {
        static Reached from(Deque<JavaCodeUnit> open) {
            Reached reached = new Reached(new HashSet<>(open), new TreeSet<>());
            while (!open.isEmpty()) {
                JavaCodeUnit one = open.remove();
                if (one.isAnnotatedWith(Transactional.class)) reached.within.add(named(one));
                else
                    accesses(one).forEach(access -> {
                        JavaCodeUnit caller = access.getOrigin();
                        // Beside the lambda that a template runs, nothing is inside of its transaction.
                        if (access.isDeclaredInLambda() && runsATemplate(caller)) reached.within.add(named(caller));
                        else if (reached.outside.add(caller)) open.add(caller);
                    });
            }
            return reached;
        }
    }

    private static boolean runsATemplate(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(TransactionTemplate.class)
                && call.getName().startsWith("execute");
    }

    private static boolean runsATemplate(JavaCodeUnit unit) {
        return !TEMPLATES.contains(unit.getOwner().getSimpleName())
                && unit.getMethodCallsFromSelf().stream().anyMatch(TransactionsTests::runsATemplate);
    }

    private static String named(JavaCodeUnit unit) {
        return unit.getOwner().getSimpleName() + "." + unit.getName();
    }

    /** Also those that call it by the name of an interface. */
    private static Stream<JavaCodeUnitAccess<?>> accesses(JavaCodeUnit unit) {
        Stream<JavaCodeUnit> declared = unit.getOwner().getAllRawInterfaces().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(unit.getName()))
                .map(JavaCodeUnit.class::cast);
        return Stream.concat(Stream.of(unit), declared)
                .flatMap(one -> Stream.concat(
                        one.getCallsOfSelf().stream(),
                        one instanceof JavaMethod method ? method.getReferencesToSelf().stream() : Stream.of()));
    }
}
