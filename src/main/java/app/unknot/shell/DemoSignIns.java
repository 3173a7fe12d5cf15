package app.unknot.shell;

import java.util.List;

/** The sign-ins of the demo practice. They exist in a demo's own data folder only. */
final class DemoSignIns {
    static final String PASSWORD = "linen oil and quiet hands";
    static final List<One> ALL =
            List.of(new One("Therapist", "maya"), new One("Manager", "ruth"), new One("Admin", "tomas"));

    private DemoSignIns() {}

    record One(String role, String name) {}
}
