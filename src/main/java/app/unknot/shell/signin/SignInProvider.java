package app.unknot.shell.signin;

import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.signin.SignIn;
import app.unknot.accounts.tries.SignInOrigin;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Hands the sign-in form to {@link SignIn}. */
@Component
class SignInProvider implements AuthenticationProvider {
    private final SignIn signIn;
    private final SecondFactors factors;
    private final SignInOrigins origins;

    SignInProvider(SignIn signIn, SecondFactors factors, SignInOrigins origins) {
        this.signIn = signIn;
        this.factors = factors;
        this.origins = origins;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        SignInOrigin from = origin();
        SignedInUser user = signIn.check(request.getName(), String.valueOf(request.getCredentials()), from);
        UserId id = user.subject().id();
        if (!factors.isEnough(id, from.tablet()))
            throw new SecondFactorNeeded(user, factors.of(id).isEnrolled());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        authentication.setDetails(request.getDetails());
        return authentication;
    }

    private SignInOrigin origin() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
            return origins.of(attributes.getRequest());
        throw new AuthenticationServiceException("A sign-in comes with a request");
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
