package app.unknot.accounts.factors;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.tablets.SessionLock;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.shared.RecentProof;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Keeps the last strong confirmation in the session in which it was given, and nowhere else. */
@Component
public class RecentProofs implements RecentProof {
    private final CurrentSubject current;

    RecentProofs(CurrentSubject current) {
        this.current = current;
    }

    public void remember(StrongConfirmation confirmation) {
        session().ifPresent(session -> session.setAttribute(SessionLock.RECENT_PROOF, confirmation));
    }

    @Override
    public boolean isThere() {
        return session().map(session -> session.getAttribute(SessionLock.RECENT_PROOF)).stream()
                .anyMatch(kept -> kept instanceof StrongConfirmation proof && proof.confirms(current.require()));
    }

    @Override
    public void require() {
        if (!isThere()) throw new RefusedRequest(AccountsWords.ENTER_YOUR_PASSWORD_AGAIN_THE_LAST.text());
    }

    private static Optional<HttpSession> session() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.ofNullable(attributes.getRequest().getSession(false))
                : Optional.empty();
    }
}
