package app.unknot.accounts;

import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Tells who is signed in. Roles are those of this moment, not those of the sign-in. */
@Service
public class CurrentSubject {
    /**
     * @throws AccessDeniedException when nobody is signed in
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "says who asks, decides nothing")
    public Subject require() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "says who asks, decides nothing")
    public Optional<Subject> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user.subject())
                : Optional.empty();
    }
}
