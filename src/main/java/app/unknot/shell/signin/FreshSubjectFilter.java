package app.unknot.shell.signin;

import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.UserId;
import app.unknot.accounts.signin.SignIn;
import app.unknot.accounts.tablets.BrowserName;
import app.unknot.accounts.tablets.DeviceToken;
import app.unknot.accounts.tablets.Tablets;
import app.unknot.accounts.tablets.Tablets.Standing;
import app.unknot.practice.Locations;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.shell.doors.ChainFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.ZoneId;
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
 * works with it. What follows is told by the clock of the place where the tablet is.
 */
@Component
class FreshSubjectFilter extends ChainFilter {
    private static final String REMEMBERED = "unknot.tablet-remembered";

    private final SignIn signIn;
    private final Tablets tablets;
    private final Locations locations;
    private final PracticeClock clock;

    FreshSubjectFilter(SignIn signIn, Tablets tablets, Locations locations, PracticeClock clock) {
        this.signIn = signIn;
        this.tablets = tablets;
        this.locations = locations;
        this.clock = clock;
    }

    @Bean
    static FilterRegistrationBean<FreshSubjectFilter> freshSubjectFilterNotInTheContainer(FreshSubjectFilter filter) {
        return notInTheContainer(filter);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<DeviceToken> device = DeviceCookie.of(request);
        Standing standing = device.map(token -> tablets.standing(token.id())).orElse(new Standing(false, null));
        if (standing.lockedOut()) {
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
        LocationId here = standing.location();
        ZoneId zone = here == null ? clock.zoneOfPractice() : locations.zone(here);
        at(zone, request, response, chain);
    }

    private static void at(ZoneId zone, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            PracticeClock.in(zone, () -> {
                chain.doFilter(request, response);
                return request;
            });
        } catch (ServletException | IOException | RuntimeException known) {
            throw known;
        } catch (Exception other) {
            throw new ServletException(other);
        }
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
                BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT)),
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
