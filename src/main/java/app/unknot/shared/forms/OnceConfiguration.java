package app.unknot.shared.forms;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has the first transaction that writes for an act take the act's id: within it, and before anything else. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = OnceConfiguration.TRANSACTION)
class OnceConfiguration {
    static final int TRANSACTION = Ordered.LOWEST_PRECEDENCE - 100;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor actsAreTakenOnce(ObjectProvider<ActsDone> acts) {
        MethodInterceptor taking = call -> {
            Pending pending = Pending.waiting();
            if (pending == null
                    || !TransactionSynchronizationManager.isActualTransactionActive()
                    || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) return call.proceed();
            ActsDone done = acts.getObject();
            boolean ended = false;
            try {
                pending.begin(done);
                Object answer = call.proceed();
                pending.end(done, answer);
                ended = true;
                return answer;
            } finally {
                if (!ended) pending.giveBack();
            }
        };
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(null, Transactional.class, true), taking);
        advisor.setOrder(TRANSACTION + 1);
        return advisor;
    }
}
