package app.unknot.demo;

import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.Subject;
import app.unknot.shared.PracticeClock;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs work as one of the demo's people, so that every right and every trace holds for it. */
final class ActingAs {
    private ActingAs() {}

    static void run(Subject subject, Runnable work) {
        get(subject, () -> {
            work.run();
            return true;
        });
    }

    /** The same at a moment of the past. */
    static void at(Instant moment, Subject subject, Runnable work) {
        PracticeClock.at(moment, () -> run(subject, work));
    }

    static <T> T get(Subject subject, Supplier<T> work) {
        SignedInUser user = new SignedInUser(subject, "", "", true);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
