package app.unknot.shell.doors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.jspecify.annotations.Nullable;

/** The session's cookie has one name over HTTPS and another in plain HTTP. Tomcat knows one only, so both directions are helped. */
final class SessionCookie {
    private SessionCookie() {}

    /** Takes the session over HTTPS from the cookie that only this host can have set, and from no other. */
    static final class Reading extends ValveBase {
        Reading() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (request.isSecure()) {
                String id = idIn(request.getCookies());
                request.setRequestedSessionId(id);
                request.setRequestedSessionCookie(id != null);
            }
            getNext().invoke(request, response);
        }

        private static @Nullable String idIn(Cookie @Nullable [] cookies) {
            if (cookies == null) return null;
            for (Cookie cookie : cookies)
                if (cookie.getName().equals(CookieNames.of(CookieNames.SESSION, true))) return cookie.getValue();
            return null;
        }
    }

    /** Writes it over HTTPS under its other name. Every cookie that does not say otherwise stays away from foreign sites. */
    static final class Writing extends Rfc6265CookieProcessor {
        Writing() {
            setSameSiteCookies("Lax");
        }

        @Override
        public String generateHeader(Cookie cookie, HttpServletRequest request) {
            if (!request.isSecure() || !cookie.getName().equals(CookieNames.SESSION))
                return super.generateHeader(cookie, request);
            Cookie ofThisHost = new Cookie(CookieNames.of(CookieNames.SESSION, true), cookie.getValue());
            ofThisHost.setPath("/");
            ofThisHost.setSecure(true);
            ofThisHost.setHttpOnly(true);
            ofThisHost.setMaxAge(cookie.getMaxAge());
            return super.generateHeader(ofThisHost, request);
        }
    }
}
