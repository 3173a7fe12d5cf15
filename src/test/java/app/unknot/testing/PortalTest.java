package app.unknot.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The one Spring context of the whole suite: the real portal on the real embedded database, in a folder of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
// Browser tests sign in hundreds of times; those of the second factor have a portal that wants it.
// They ask again on a connection that a slow test has left alone for a while.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"unknot.second-factor=offered", "server.tomcat.keep-alive-timeout=10m"})
@ContextConfiguration(initializers = FreshDataFolder.class)
@ExtendWith(QuietMinute.class)
@Import({
    People.class,
    ClientBuilder.class,
    LogEntries.class,
    InsuredClients.class,
    CountedStatements.class,
    QuickHashing.class
})
public @interface PortalTest {}
