package app.unknot.shell.signin;

import java.util.List;

/** Sign-ins that everybody may know, which the sign-in page then shows. A practice has none; the demo brings a bean. */
public interface PublicSignIns {
    /** Each role with the name of one of its people. */
    List<Person> people();

    String password();

    record Person(String role, String name) {}
}
