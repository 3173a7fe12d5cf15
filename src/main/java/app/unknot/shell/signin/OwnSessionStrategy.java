package app.unknot.shell.signin;

import app.unknot.accounts.tablets.SessionLock;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Each sign-in begins with a session that nobody knows. Over one that somebody is signed in to or that is locked, it begins with an empty
 * one: neither the lock nor an open page of the person before stays.
 */
final class OwnSessionStrategy implements SessionAuthenticationStrategy {
    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session == null) return;
        boolean used = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null
                || SessionLock.of(session) != null;
        if (used) {
            session.invalidate();
            request.getSession(true);
        } else request.changeSessionId();
    }
}
