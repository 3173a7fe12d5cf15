package app.unknot.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that a piece of work asks of the database, Hibernate's and all others, on its own thread. */
@TestComponent
public class CountedStatements implements BeanPostProcessor {
    private static final ThreadLocal<List<String>> PREPARED = ThreadLocal.withInitial(ArrayList::new);

    /** The threads that answer browsers; what runs by the clock has others. */
    private static final String ANSWERING = "http-nio-";

    private static final Queue<String> ANSWERED = new ConcurrentLinkedQueue<>();

    /** Which statements the portal prepared for the requests that the work sent to it. */
    public static List<String> textsToAnswer(Runnable requests) {
        ANSWERED.clear();
        requests.run();
        return List.copyOf(ANSWERED);
    }

    /** How many statements the work prepared. */
    public static int during(Runnable work) {
        return textsDuring(work).size();
    }

    /** Which statements the work prepared, in their order. */
    public static List<String> textsDuring(Runnable work) {
        PREPARED.get().clear();
        work.run();
        return List.copyOf(PREPARED.get());
    }

    private static void note(String statement) {
        PREPARED.get().add(statement);
        if (Thread.currentThread().getName().startsWith(ANSWERING)) ANSWERED.add(statement);
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
                    if (method.getName().startsWith("prepare")) note(String.valueOf(args[0]));
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
