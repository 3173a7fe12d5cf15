package app.unknot.bench.inside;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps how long each request took inside the server, from outside all other filters, and hands that out once. A request says under
 * which number; one that says none costs nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(ServerTimes.ON)
public class ServerTimes extends HttpFilter {
    static final String ON = "bench.inside";

    private static final long serialVersionUID = 1L;
    private static final String ID = "Bench-Id";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

    private final transient Map<String, Long> times = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().equals("/bench/times")) {
            response.getWriter().print(sum(request.getParameter("ids").split(",")));
            return;
        }
        String id = request.getHeader(ID);
        long begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            if (id != null) times.put(id, System.nanoTime() - begun);
        }
    }

    /** An answer may have arrived before its time was noted. */
    private long sum(String... ids) {
        long sum = 0;
        for (String id : ids) {
            long end = System.nanoTime() + PATIENCE;
            @Nullable Long took;
            while ((took = times.remove(id)) == null && System.nanoTime() < end) LockSupport.parkNanos(100_000);
            if (took == null) throw new IllegalStateException("No request " + id);
            sum += took;
        }
        return sum;
    }
}
