package app.unknot.shell.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a request to the JSON endpoints that is larger than any workspace sends, before it is read into memory. */
final class RequestSizeFilter extends OncePerRequestFilter {
    /** A whole batch of the longest texts fits. */
    static final long LARGEST = 5L * 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST) response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        else if (request.getHeader("Transfer-Encoding") != null) response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        else chain.doFilter(request, response);
    }
}
