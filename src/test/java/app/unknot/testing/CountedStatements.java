package app.unknot.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that a piece of work asks of the database, Hibernate's and all others, on its own thread. */
@TestComponent
public class CountedStatements implements BeanPostProcessor {
    private static final ThreadLocal<Integer> PREPARED = ThreadLocal.withInitial(() -> 0);

    /** How many statements the work prepared. */
    public static int during(Runnable work) {
        int before = PREPARED.get();
        work.run();
        return PREPARED.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new Counting(pool) : bean;
    }

    private static final class Counting extends DelegatingDataSource {
        Counting(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(super.getConnection());
        }
    }

    private static Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                CountedStatements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().startsWith("prepare")) PREPARED.set(PREPARED.get() + 1);
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
