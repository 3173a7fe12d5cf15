package app.unknot.accounts;

import app.unknot.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a signed-in session.
 *
 * @param epoch of the account when the session began; sessions of an earlier epoch have ended
 */
public record SignedInUser(Subject subject, String signInName, String passwordHash, boolean enabled, int epoch)
        implements UserDetails, Actor {
    /** Somebody who acts without a session: the demo, a test. */
    public SignedInUser(Subject subject, String signInName, String passwordHash, boolean enabled) {
        this(subject, signInName, passwordHash, enabled, 0);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(subject.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList());
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return signInName;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public UUID actorId() {
        return subject.id().value();
    }

    @Override
    public String actorRoles() {
        return subject.roles().stream().map(Enum::name).sorted().collect(Collectors.joining("+"));
    }

    @Override
    public String toString() {
        return "SignedInUser[" + subject.id() + "]";
    }
}
