package app.unknot.shell.signin;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.signin.SignIn;
import app.unknot.shared.PracticeClock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The last step of a sign-in with a second factor: makes the session its person's, once the factor was shown. */
final class SecondFactorFilter extends AbstractAuthenticationProcessingFilter {
    static final String PATH = "/second-factor/done";
    private static final String SHOWN = "unknot.factor-shown";

    private final SignIn signIn;
    private final PracticeClock clock;

    /** @param wanted which page led to the sign-in */
    SecondFactorFilter(SignIn signIn, RequestCache wanted, PracticeClock clock) {
        super(PathPatternRequestMatcher.withDefaults().matcher(org.springframework.http.HttpMethod.POST, PATH));
        this.signIn = signIn;
        this.clock = clock;
        setAuthenticationManager(authentication -> authentication);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(new OwnSessionStrategy());
        SavedRequestAwareAuthenticationSuccessHandler back = new SavedRequestAwareAuthenticationSuccessHandler();
        back.setRequestCache(wanted);
        setAuthenticationSuccessHandler(back);
        setAuthenticationFailureHandler(new SimpleUrlAuthenticationFailureHandler("/" + AccountPages.SIGN_IN));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        SignedInUser half = HalfSignedIn.of(request.getSession(false), clock.instant())
                .filter(HalfSignedIn::isShown)
                .map(HalfSignedIn::user)
                .orElseThrow(() -> new BadCredentialsException("No second factor was shown"));
        SignedInUser user = signIn.current(half.subject().id())
                .filter(now -> now.epoch() == half.epoch())
                .orElseThrow(() -> new BadCredentialsException("The account has changed since"));
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    @Override
    protected void successfulAuthentication(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Authentication authentication)
            throws IOException, ServletException {
        HttpSession session = request.getSession();
        HalfSignedIn.forget(session);
        session.setAttribute(SHOWN, true);
        super.successfulAuthentication(request, response, chain, authentication);
    }

    /** Whether this session began with the second factor. */
    static boolean wasShownIn(HttpSession session) {
        return session.getAttribute(SHOWN) != null;
    }
}
