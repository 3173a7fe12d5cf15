package app.unknot.shell.signin;

import app.unknot.accounts.AccountPages;
import app.unknot.shared.PracticeClock;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** On to the second factor where only that is missing; otherwise back to the form, with the one answer for every refusal, or with "busy". The name that was typed waits there, never in an address. */
final class SignInRefusedHandler implements AuthenticationFailureHandler {
    private static final String TRIED = "unknot.tried-name";
    private static final int LONGEST_NAME = 120;

    private final PracticeClock clock;

    SignInRefusedHandler(PracticeClock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof SecondFactorNeeded needed) {
            needed.half(clock.instant()).keepIn(request.getSession());
            response.sendRedirect(request.getContextPath() + "/" + SignInPages.SECOND_FACTOR);
            return;
        }
        String reason = refused instanceof AuthenticationServiceException ? "busy" : "error";
        String name = request.getParameter("username");
        if (name != null && name.length() <= LONGEST_NAME) request.getSession().setAttribute(TRIED, name);
        response.sendRedirect(request.getContextPath() + "/" + AccountPages.signInAfter(reason));
    }

    /** The name of the last refused try. It is handed out once. */
    static String takeTriedName(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(TRIED) instanceof String name)) return "";
        session.removeAttribute(TRIED);
        return name;
    }
}
