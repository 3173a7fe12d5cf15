package app.unknot.shell.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.web.filter.OncePerRequestFilter;

/** A filter of the security chains. Files of the product itself pass it: they say nothing of anybody, and need no storage. */
public abstract class ChainFilter extends OncePerRequestFilter {
    private static final List<String> FILES = List.of("/assets/", "/webjars/", "/VAADIN/build/", "/VAADIN/static/");

    public static boolean isFile(String path) {
        return FILES.stream().anyMatch(path::startsWith);
    }

    /** Keeps it out of the servlet container's own chain, where every filter would stand that is a bean. */
    protected static <F extends ChainFilter> FilterRegistrationBean<F> notInTheContainer(F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isFile(request.getServletPath());
    }
}
