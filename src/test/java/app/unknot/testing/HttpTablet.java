package app.unknot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A tablet without a screen: what its pages and its workspace ask for, with its cookies. */
public final class HttpTablet implements AutoCloseable {
    private static final String DEVICE = "unknot-device";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String address;

    public HttpTablet(int port) {
        address = "http://localhost:" + port;
    }

    /** The same tablet at a portal that was started again: the portal knows the device, and nobody is signed in on it. */
    public HttpTablet at(int port) {
        HttpTablet same = new HttpTablet(port);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().endsWith(DEVICE))
                .forEach(cookie -> same.cookies.getCookieStore().add(URI.create(same.address), cookie));
        return same;
    }

    public HttpResponse<String> signIn(String name, String password) {
        return send(request("/login")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "username=" + name + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8))));
    }

    public HttpResponse<String> page(String path) {
        return send(request(path).header("Accept", "text/html,application/xhtml+xml"));
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder asked = request(path);
        if (headers.length > 0) asked.headers(headers);
        return send(asked);
    }

    public HttpResponse<String> post(String path, String json) {
        return send(posting(path, json));
    }

    public CompletableFuture<HttpResponse<String>> postLater(String path, String json) {
        return client.sendAsync(posting(path, json).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder posting(String path, String json) {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
        return request(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .header("Unknot-Idle", "0")
                .POST(BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(40));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
