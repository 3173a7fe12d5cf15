package app.unknot.shell.signin;

import app.unknot.accounts.tablets.Tablets;
import app.unknot.accounts.tries.ClientAddress;
import app.unknot.accounts.tries.SignInOrigin;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * Tells where a try at the sign-in comes from. The address is what {@code FrontDoor} has made of the request: a proxy's word about it
 * counts only when the proxy is trusted.
 */
@Component
class SignInOrigins {
    private final Tablets tablets;

    SignInOrigins(Tablets tablets) {
        this.tablets = tablets;
    }

    SignInOrigin of(HttpServletRequest request) {
        return new SignInOrigin(
                ClientAddress.of(String.valueOf(request.getRemoteAddr())),
                DeviceCookie.of(request).flatMap(tablets::recognized).orElse(null));
    }
}
