package app.unknot.charting.web;

import app.unknot.audit.anchors.AuditAnchors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Puts the newest end of the access log on every answer to a workspace. The tablet keeps it, and shows it whenever it comes back: what
 * it has seen, nobody who sets the server back can take from it.
 */
@RestControllerAdvice(basePackageClasses = LogHeadHeader.class)
class LogHeadHeader implements ResponseBodyAdvice<Object> {
    static final String NAME = "Unknot-Log-Head";

    private final AuditAnchors anchors;

    LogHeadHeader(AuditAnchors anchors) {
        this.anchors = anchors;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        response.getHeaders().set(NAME, anchors.newest());
        return body;
    }
}
