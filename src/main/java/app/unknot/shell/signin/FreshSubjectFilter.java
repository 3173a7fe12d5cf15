package app.unknot.shell.signin;

import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.UserId;
import app.unknot.accounts.signin.SignIn;
import app.unknot.accounts.tablets.DeviceToken;
import app.unknot.accounts.tablets.Tablets;
import app.unknot.shell.doors.ChainFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Reads the account anew for every request: a disabled account or a locked-out tablet ends with its next request, a changed role
 * works with it.
 */
@Component
class FreshSubjectFilter extends ChainFilter {
    private static final String REMEMBERED = "unknot.tablet-remembered";

    private final SignIn signIn;
    private final Tablets tablets;

    FreshSubjectFilter(SignIn signIn, Tablets tablets) {
        this.signIn = signIn;
        this.tablets = tablets;
    }

    @Bean
    static FilterRegistrationBean<FreshSubjectFilter> freshSubjectFilterNotInTheContainer(FreshSubjectFilter filter) {
        return notInTheContainer(filter);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<DeviceToken> device = DeviceCookie.of(request);
        if (device.isPresent() && tablets.isLockedOut(device.get().id())) {
            end(request);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(SigninText.THIS_TABLET_IS_LOCKED_OUT.text());
            return;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            Optional<SignedInUser> now = signIn.current(user.subject().id());
            if (now.isEmpty() || now.get().epoch() != user.epoch()) end(request);
            else {
                if (!now.get().subject().equals(user.subject())) renew(request, now.get());
                remember(request, response, now.get());
            }
        }
        chain.doFilter(request, response);
    }

    /** Once a session: notes from which tablet this person works, so that an admin can lock it out. */
    private void remember(HttpServletRequest request, HttpServletResponse response, SignedInUser user) {
        HttpSession session = request.getSession();
        if (session.getAttribute(REMEMBERED) != null) return;
        session.setAttribute(REMEMBERED, true);
        UserId id = user.subject().id();
        DeviceToken token = tablets.signedIn(
                DeviceCookie.of(request).orElse(null),
                id,
                DeviceCookie.label(request, user),
                SecondFactorFilter.wasShownIn(session));
        signIn.completed(id);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                DeviceCookie.cookie(token, request.isSecure()).toString());
    }

    private static void renew(HttpServletRequest request, SignedInUser user) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
