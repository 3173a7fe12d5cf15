package app.unknot.bench.driver;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** What one browser keeps and sends: its cookies, and that it reads gzip. All of them share connections, so that hundreds take no threads. */
public final class Browsing {
    /** Under which a server that is measured keeps how long a request took it: {@code app.unknot.bench.inside.ServerTimes}. */
    public static final String ID = "Bench-Id";

    private static final AtomicLong IDS = new AtomicLong();
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final List<Long> timed = new ArrayList<>();
    private boolean timing;

    public Browsing(int port) {
        address = "http://localhost:" + port;
    }

    /**
     * @param bytes of the body as it came, compressed
     */
    public record Reply(int status, HttpHeaders headers, String body, int bytes) {
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /**
     * Signs in with the form of the sign-in page.
     *
     * @throws IllegalStateException when that was refused
     */
    public void signIn(String name, String password) {
        Matcher token = FORM_TOKEN.matcher(get("/login").body());
        String form = "username=" + encoded(name) + "&password=" + encoded(password)
                + (token.find() ? "&_csrf=" + encoded(token.group(1)) : "");
        Reply answer = post("/login", "application/x-www-form-urlencoded", form, "Accept", "text/html");
        if (answer.status() != 302 || answer.header("Location").contains("/login"))
            throw new IllegalStateException(
                    "Not signed in: " + answer.status() + " " + answer.header("Location") + " " + answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public Reply get(String path) {
        return send(request(path).header("Accept", "text/html,application/xhtml+xml,application/json"));
    }

    /** Posts JSON as the workspace does, with the token of the last answer. */
    public Reply postJson(String path, String json) {
        return post(
                path,
                "application/json",
                json,
                "Accept",
                "application/json",
                "X-XSRF-TOKEN",
                cookies.getOrDefault("XSRF-TOKEN", ""),
                "Unknot-Idle",
                "0");
    }

    /** @param headers names and values in turn */
    public Reply post(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    /** From now on the server keeps how long it takes for each request, until {@link #serverMillis} asks. */
    public void startTiming() {
        timed.clear();
        timing = true;
    }

    /** What the server took for all requests since {@link #startTiming}, from the first to the last byte of its own work. */
    public double serverMillis() {
        timing = false;
        String ids = timed.stream().map(String::valueOf).collect(Collectors.joining(","));
        Reply told = get("/bench/times?ids=" + ids);
        if (told.status() != 200) throw new IllegalStateException("No times: " + told.status() + " " + told.body());
        return Long.parseLong(told.body().strip()) / 1e6;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept-Encoding", "gzip");
    }

    private Reply send(HttpRequest.Builder request) {
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        if (timing) {
            long id = IDS.incrementAndGet();
            timed.add(id);
            request.header(ID, String.valueOf(id));
        }
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Reply(response.statusCode(), response.headers(), text(response), response.body().length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        byte[] body = response.body();
        if (response.headers().firstValue("Content-Encoding").orElse("").equals("gzip") && body.length > 0)
            try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = unzipped.readAllBytes();
            }
        return new String(body, StandardCharsets.UTF_8);
    }

    private void keep(String line) {
        String pair = line.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || line.contains("Max-Age=0")) cookies.remove(name);
        else cookies.put(name, value);
    }
}
