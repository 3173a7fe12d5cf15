package app.unknot.shell;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Lets browsers keep what carries its build or its own hash in its address. Vaadin gives each file an hour, after which all are asked for again. */
@Component
final class ProductFiles implements StaticFileHandlerFactory {
    static final String FOR_EVER = "max-age=31536000, public, immutable";

    /** Our own files, and Vaadin's bundle. */
    private static final List<String> NEVER_CHANGE = List.of("/assets/", "/VAADIN/build/");

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new Kept(service);
    }

    private static final class Kept extends StaticFileServer {
        Kept(VaadinService service) {
            super(service);
        }

        @Override
        protected void writeCacheHeaders(String path, HttpServletRequest request, HttpServletResponse response) {
            if (NEVER_CHANGE.stream().anyMatch(path::startsWith))
                response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER);
            else super.writeCacheHeaders(path, request, response);
        }
    }
}
