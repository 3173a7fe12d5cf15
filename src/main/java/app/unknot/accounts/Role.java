package app.unknot.accounts;

import app.unknot.shared.text.Text;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an account may do. Roles add up: a solo owner has all three. */
public enum Role implements Text {
    THERAPIST,
    MANAGER,
    ADMIN;

    public String title() {
        return text();
    }

    /** The authority that Spring Security knows it by. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** Roles as the log and the tables write them, such as {@code ADMIN+MANAGER}. */
    public static String text(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining("+"));
    }

    /** Reads what {@link #text} wrote. */
    public static Set<Role> read(String text) {
        return text.isEmpty()
                ? Set.of()
                : Stream.of(text.split("\\+")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
