package app.unknot.shell;

import app.unknot.accounts.SignIn;
import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.Tablets;
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
    private final Tablets tablets;

    SignInProvider(SignIn signIn, Tablets tablets) {
        this.signIn = signIn;
        this.tablets = tablets;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        SignedInUser user = signIn.check(request.getName(), String.valueOf(request.getCredentials()), device());
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
