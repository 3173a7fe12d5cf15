package app.unknot.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Vaadin exempts the sign-in form from the CSRF token, so a form on a foreign site is refused by what the browser says of it. */
final class CrossSiteSignInFilter extends OncePerRequestFilter {
    private static final Set<String> SIGN_IN = Set.of("/login", SecondFactorFilter.PATH);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("POST".equals(request.getMethod())
                && SIGN_IN.contains(request.getServletPath())
                && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }
}
