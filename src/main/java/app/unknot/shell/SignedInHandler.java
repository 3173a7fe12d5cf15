package app.unknot.shell;

import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.Tablets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** After the sign-in: remembers the device, and goes to where the person wanted to go, or home. */
@Component
class SignedInHandler implements AuthenticationSuccessHandler {
    private static final Duration KNOWN_FOR = Duration.ofDays(180);
    private final Tablets tablets;

    SignedInHandler(Tablets tablets) {
        this.tablets = tablets;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (authentication.getPrincipal() instanceof SignedInUser user) {
            UUID known = DeviceDetails.deviceOf(request);
            UUID device = known == null ? UUID.randomUUID() : known;
            tablets.signedIn(device, user.subject().id(), DeviceDetails.label(request, user));
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(device, request.isSecure()).toString());
        }
        SavedRequest wanted = new HttpSessionRequestCache().getRequest(request, response);
        String target = wanted == null ? request.getContextPath() + "/" : wanted.getRedirectUrl();
        response.sendRedirect(target);
    }

    private static ResponseCookie cookie(UUID device, boolean secure) {
        return ResponseCookie.from(DeviceDetails.COOKIE, device.toString())
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/")
                .maxAge(KNOWN_FOR)
                .build();
    }
}
