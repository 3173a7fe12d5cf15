package app.unknot.testing;

import app.unknot.accounts.Subject;
import app.unknot.accounts.factors.RecentProofs;
import app.unknot.accounts.factors.SecondFactors;
import jakarta.servlet.http.HttpSession;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A session in which somebody has just shown who they are. */
public final class ProvenSession {
    private final MockHttpSession session = new MockHttpSession();
    private final Subject subject;

    /** Somebody without a second factor. */
    public ProvenSession(Subject subject, SecondFactors factors, RecentProofs proofs) {
        this.subject = subject;
        as(() -> proofs.remember(factors.confirm(subject, People.PASSWORD, "")));
    }

    public HttpSession session() {
        return session;
    }

    /** Runs work as that person in a request of that session. */
    public void as(Runnable work) {
        as(subject, work);
    }

    /** Runs work as somebody else in a request of that session. */
    public void as(Subject other, Runnable work) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            People.as(other, work);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
