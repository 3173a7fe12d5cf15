package app.unknot.shell;

import app.unknot.accounts.SignIn;
import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.Tablets;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.SecondFactors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
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
    private final Tablets tablets;

    SignInProvider(SignIn signIn, SecondFactors factors, Tablets tablets) {
        this.signIn = signIn;
        this.factors = factors;
        this.tablets = tablets;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        UUID device = device();
        SignedInUser user = signIn.check(request.getName(), String.valueOf(request.getCredentials()), device);
        UserId id = user.subject().id();
        if (!factors.isEnough(id, device))
            throw new SecondFactorNeeded(user, factors.of(id).isEnrolled());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        authentication.setDetails(request.getDetails());
        return authentication;
    }

    private @Nullable UUID device() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? DeviceCookie.of(attributes.getRequest())
                        .flatMap(tablets::recognized)
                        .orElse(null)
                : null;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
