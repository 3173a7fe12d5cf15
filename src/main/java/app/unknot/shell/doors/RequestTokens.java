package app.unknot.shell.doors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The token that shows that a request comes from our own pages: in a cookie that a foreign site can neither read nor set. */
public final class RequestTokens implements CsrfTokenRepository {
    private final CookieCsrfTokenRepository plain = named(false);
    private final CookieCsrfTokenRepository https = named(true);

    private static CookieCsrfTokenRepository named(boolean https) {
        CookieCsrfTokenRepository cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookies.setCookieName(CookieNames.of(CookieNames.REQUEST_TOKEN, https));
        cookies.setCookiePath("/");
        cookies.setCookieCustomizer(cookie -> cookie.secure(https).sameSite("Strict"));
        return cookies;
    }

    private CookieCsrfTokenRepository of(HttpServletRequest request) {
        return request.isSecure() ? https : plain;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }
}
