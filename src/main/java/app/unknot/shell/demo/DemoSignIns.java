package app.unknot.shell.demo;

import java.util.List;

/** The sign-ins of the demo practice. They exist in a demo's own data folder only. */
public final class DemoSignIns {
    public static final String PASSWORD = "linen oil and quiet hands";
    public static final List<One> ALL =
            List.of(new One("Therapist", "maya"), new One("Manager", "ruth"), new One("Admin", "tomas"));

    private DemoSignIns() {}

    public record One(String role, String name) {}
}
