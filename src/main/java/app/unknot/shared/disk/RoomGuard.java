package app.unknot.shared.disk;

import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one guard: asked before each transaction of a service begins. A transaction inside another is a part of what was allowed
 * or refused already.
 */
final class RoomGuard implements MethodInterceptor {
    /** Late, because an interceptor is made before everything else. */
    private final ObjectProvider<DiskWatch> disk;

    private volatile @Nullable DiskWatch known;

    RoomGuard(ObjectProvider<DiskWatch> disk) {
        this.disk = disk;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        DiskWatch watch = known;
        if (watch == null) known = watch = disk.getObject();
        DiskLevel level = watch.level();
        if (level != DiskLevel.AMPLE && !TransactionSynchronizationManager.isActualTransactionActive())
            require(level, call.getMethod());
        return call.proceed();
    }

    private static void require(DiskLevel level, Method method) {
        if (method.isAnnotationPresent(NeedsRoom.class)) throw NoRoom.forFiles();
        if (level != DiskLevel.NOTES_ONLY || method.isAnnotationPresent(SavesToTheLast.class)) return;
        Transactional transaction = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        if (transaction != null && !transaction.readOnly()) throw NoRoom.forAnythingButNotes();
    }
}
