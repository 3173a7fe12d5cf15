package app.unknot.shell.doors;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address that people type, as the practice has set it. Links are made with it, and never with what a request claims. */
@Component
public final class PublicAddress {
    private final @Nullable URI address;

    /** @param text such as {@code https://practice.example}, or blank when there is none */
    public PublicAddress(@Value("${unknot.address}") String text) {
        this.address = text.isBlank() ? null : parsed(text.strip());
    }

    private static URI parsed(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean bare = (uri.getPath() == null
                            || uri.getPath().isEmpty()
                            || uri.getPath().equals("/"))
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && uri.getUserInfo() == null;
            if (web && bare && uri.getHost() != null) return uri;
        } catch (URISyntaxException e) {
            throw RefusedAddress.unreadable(text, e);
        }
        throw RefusedAddress.unreadable(text, null);
    }

    boolean isHttps() {
        return address != null && "https".equalsIgnoreCase(address.getScheme());
    }

    /** Its name in small letters. */
    Optional<String> host() {
        return Optional.ofNullable(address).map(uri -> uri.getHost().toLowerCase(Locale.ROOT));
    }

    /**
     * What a link begins with, without a slash at its end, or empty when no address is set: then only somebody on this machine can
     * follow a link.
     */
    public Optional<String> linkStart() {
        return Optional.ofNullable(address)
                .map(uri -> uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getAuthority());
    }
}
