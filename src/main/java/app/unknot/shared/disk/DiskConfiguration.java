package app.unknot.shared.disk;

import java.nio.file.Path;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.Pointcuts;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Wires the watch over the disk, and its guard before every transaction. */
@Configuration(proxyBeanMethods = false)
class DiskConfiguration {
    @Bean
    DiskWatch diskWatch(
            @Value("${unknot.data}") Path folder,
            @Value("${unknot.disk.low}") DataSize low,
            @Value("${unknot.disk.notes-only}") DataSize notesOnly,
            @Value("${unknot.disk.ballast}") DataSize ballast) {
        return DiskWatch.over(
                folder.toAbsolutePath(), new DiskMarks(low.toBytes(), notesOnly.toBytes(), ballast.toBytes()));
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor roomGuard(ObjectProvider<DiskWatch> disk) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                Pointcuts.union(
                        new AnnotationMatchingPointcut(null, Transactional.class, true),
                        // What works through a file in many transactions asks before the first of them.
                        new AnnotationMatchingPointcut(null, NeedsRoom.class, true)),
                new RoomGuard(disk));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 1000);
        return advisor;
    }
}
