package app.unknot.records.backup;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the context a new database on the server: one that other keys wrote to can be read through by nobody. */
final class DatabaseOfItsOwn implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            connection.createStatement().execute("create database backed_up");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        TestPropertyValues.of("spring.datasource.url=" + url.replaceFirst("/[^/?]*(\\?|$)", "/backed_up$1"))
                .applyTo(context);
    }
}
