package app.unknot.shell.signin;

import app.unknot.accounts.SignedInUser;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A sign-out leaves a line, as a sign-in does. A session that ends by itself does not: nobody did anything. */
@Component
class SignOutTrace {
    private final AuditLog audit;

    SignOutTrace(AuditLog audit) {
        this.audit = audit;
    }

    /** Told after the session has ended, so the line is written in the name of who had it. */
    @EventListener
    void on(LogoutSuccessEvent left) {
        if (!(left.getAuthentication().getPrincipal() instanceof SignedInUser user)) return;
        SecurityContext now = SecurityContextHolder.getContext();
        SecurityContext then = SecurityContextHolder.createEmptyContext();
        then.setAuthentication(left.getAuthentication());
        SecurityContextHolder.setContext(then);
        try {
            audit.recordAlone(
                    AuditEvent.done("SIGN_OUT", "account " + user.subject().id()));
        } finally {
            SecurityContextHolder.setContext(now);
        }
    }
}
