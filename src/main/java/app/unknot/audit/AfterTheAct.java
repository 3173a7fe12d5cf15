package app.unknot.audit;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Holds back what is {@link WrittenAfter} until the outermost transaction of the thread has ended and given its connection back. When
 * the write fails then, so does the act: nobody gets an answer that left no line.
 */
final class AfterTheAct implements MethodInterceptor {
    private static final ThreadLocal<@Nullable List<MethodInvocation>> HELD_BACK = new ThreadLocal<>();

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        List<MethodInvocation> outer = HELD_BACK.get();
        boolean inside = TransactionSynchronizationManager.isActualTransactionActive();
        if (inside && call.getMethod().isAnnotationPresent(WrittenAfter.class)) {
            MethodInvocation later = ((ProxyMethodInvocation) call).invocableClone();
            if (outer != null) outer.add(later);
            else if (TransactionSynchronizationManager.isSynchronizationActive())
                TransactionSynchronizationManager.registerSynchronization(new AtTheEnd(later));
            else return call.proceed();
            return null;
        }
        return outer != null || inside ? call.proceed() : outermost(call);
    }

    /** In a transaction that began in a template and not at one of our methods, only the transaction itself tells of its end. */
    private static final class AtTheEnd implements TransactionSynchronization {
        private final MethodInvocation later;
        private boolean done;

        AtTheEnd(MethodInvocation later) {
            this.later = later;
        }

        /** Who commits hears of it when the line cannot be written. */
        @Override
        public void afterCommit() {
            once();
        }

        /** Who is rolled back has an error already. */
        @Override
        public void afterCompletion(int status) {
            once();
        }

        private void once() {
            if (done) return;
            done = true;
            proceed(later);
        }
    }

    private static void proceed(MethodInvocation later) {
        try {
            later.proceed();
        } catch (RuntimeException | Error unwritten) {
            throw unwritten;
        } catch (Throwable unwritten) {
            throw new UndeclaredThrowableException(unwritten);
        }
    }

    private static @Nullable Object outermost(MethodInvocation call) throws Throwable {
        List<MethodInvocation> heldBack = new ArrayList<>();
        HELD_BACK.set(heldBack);
        Object result;
        try {
            result = call.proceed();
        } catch (Throwable refused) {
            HELD_BACK.remove();
            write(heldBack, refused);
            throw refused;
        }
        HELD_BACK.remove();
        write(heldBack, null);
        return result;
    }

    private static void write(List<MethodInvocation> heldBack, @Nullable Throwable refused) throws Throwable {
        try {
            for (MethodInvocation one : heldBack) one.proceed();
        } catch (Throwable unwritten) {
            if (refused != null) unwritten.addSuppressed(refused);
            throw unwritten;
        }
    }

    /** Around every transaction of a service, and outside of it. */
    @Configuration(proxyBeanMethods = false)
    static class Wiring {
        private static final int INSIDE_THE_ROOM_GUARD = Ordered.HIGHEST_PRECEDENCE + 1_500;

        @Bean
        @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
        static Advisor afterTheAct() {
            DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                    new AnnotationMatchingPointcut(null, Transactional.class, true), new AfterTheAct());
            advisor.setOrder(INSIDE_THE_ROOM_GUARD);
            return advisor;
        }
    }
}
