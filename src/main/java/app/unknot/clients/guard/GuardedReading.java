package app.unknot.clients.guard;

import app.unknot.accounts.access.AboutClient;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.merge.ClientAliases;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostLoadEventListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;

/** Puts the {@link ReadGuard} around every repository, and under everything that Hibernate brings up. */
@Configuration(proxyBeanMethods = false)
class GuardedReading {
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static ReadGuard readGuard(
            ObjectProvider<CareTeam> careTeam, ObjectProvider<AuditLog> audit, ObjectProvider<ClientAliases> aliases) {
        return new ReadGuard(careTeam, audit, aliases);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static BeanPostProcessor guardedRepositories(ObjectProvider<ReadGuard> guard) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> repository)
                    repository.addRepositoryFactoryCustomizer(factory -> factory.addRepositoryProxyPostProcessor(
                            (proxy, about) -> proxy.addAdvice(guard.getObject())));
                return bean;
            }
        };
    }

    @Bean
    SmartInitializingSingleton guardedLoading(EntityManagerFactory entities, ReadGuard guard) {
        return () -> listen(entities, guard);
    }

    private static void listen(EntityManagerFactory entities, ReadGuard guard) {
        PostLoadEventListener listener = event -> {
            if (event.getEntity() instanceof AboutClient row) guard.loaded(row);
        };
        entities.unwrap(SessionFactoryImplementor.class)
                .getEventEngine()
                .getListenerRegistry()
                .appendListeners(EventType.POST_LOAD, listener);
    }
}
