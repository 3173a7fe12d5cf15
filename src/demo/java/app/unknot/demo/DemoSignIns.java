package app.unknot.demo;

import app.unknot.shell.signin.PublicSignIns;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The sign-ins of the demo practice. They exist in a demo's own data folder only. */
@Component
@ConditionalOnProperty(name = "unknot.demo", havingValue = "true")
public final class DemoSignIns implements PublicSignIns {
    public static final String PASSWORD = "linen oil and quiet hands";
    public static final List<Person> ALL =
            List.of(new Person("Therapist", "maya"), new Person("Manager", "ruth"), new Person("Admin", "tomas"));

    @Override
    public List<Person> people() {
        return ALL;
    }

    @Override
    public String password() {
        return PASSWORD;
    }
}
