package app.unknot.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives the context a new database on the server, after {@link RealPostgres}: one that other keys wrote to can be read through by nobody, and
 * what a test changes for good stays in it.
 */
public final class DatabaseOfItsOwn implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        String name = "own_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            connection.createStatement().execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        TestPropertyValues.of("spring.datasource.url=" + url.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"))
                .applyTo(context);
    }
}
