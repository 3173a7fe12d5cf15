package app.unknot.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** HTTP as it goes over the wire: every header may be written, also those that a well-behaved client keeps to itself. */
public final class Wire {
    private static final int PATIENCE_MILLIS = 40_000;

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<String> always = new ArrayList<>();
    private String host;

    public Wire(int port) {
        this.port = port;
        this.host = "localhost:" + port;
    }

    /** The same as a proxy on this machine that speaks HTTPS to the world passes it on. */
    public static Wire forwarded(int port) {
        Wire wire = new Wire(port);
        wire.always.addAll(List.of("X-Forwarded-Proto: https", "X-Forwarded-For: 203.0.113.7"));
        return wire;
    }

    public Wire host(String name) {
        host = name;
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public Answer signIn(String name, String password) {
        return send(
                "POST",
                "/login",
                "username=" + name + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8),
                "Content-Type: application/x-www-form-urlencoded",
                "Accept: text/html");
    }

    public Answer page(String path) {
        return send("GET", path, "", "Accept: text/html,application/xhtml+xml");
    }

    /** Asks as the workspace does, with the token of the last answer. */
    public Answer post(String path, String json) {
        String token = cookies.getOrDefault("__Host-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", ""));
        return send(
                "POST",
                path,
                json,
                "Content-Type: application/json",
                "Accept: application/json",
                "X-XSRF-TOKEN: " + token);
    }

    /** @param headers whole lines */
    public Answer send(String method, String path, String body, String... headers) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1", "Host: " + host));
        lines.addAll(always);
        lines.addAll(List.of(headers));
        if (!cookies.isEmpty())
            lines.add("Cookie: "
                    + cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        if (content.length > 0) lines.add("Content-Length: " + content.length);
        lines.add("Connection: close");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        all.writeBytes(content);
        Answer answer = raw(all.toByteArray());
        answer.headers().getOrDefault("set-cookie", List.of()).forEach(this::keep);
        return answer;
    }

    /** Sends these bytes and reads until the other side has said all. */
    public Answer raw(byte[] bytes) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(bytes);
                socket.getOutputStream().flush();
            } catch (SocketException refusedBeforeAllWasSent) {
                // The answer may still be there.
            }
            return Answer.read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String line) {
        String pair = line.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || line.contains("Max-Age=0")) cookies.remove(name);
        else cookies.put(name, value);
    }

    /** @param headers by name in small letters */
    public record Answer(int status, Map<String, List<String>> headers, String body) {
        static Answer read(InputStream in) throws IOException {
            byte[] all;
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            try {
                in.transferTo(read);
            } catch (SocketException cutOff) {
                // What came before is the answer.
            }
            all = read.toByteArray();
            String text = new String(all, StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            if (end < 0) throw new IOException("No answer: '" + text + "'");
            String[] lines = text.substring(0, end).split("\r\n");
            Map<String, List<String>> headers = new TreeMap<>();
            for (int i = 1; i < lines.length; i++) {
                int colon = lines[i].indexOf(':');
                headers.computeIfAbsent(
                                lines[i].substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(lines[i].substring(colon + 1).strip());
            }
            byte[] rest = java.util.Arrays.copyOfRange(all, end + 4, all.length);
            boolean chunked =
                    headers.getOrDefault("transfer-encoding", List.of()).contains("chunked");
            return new Answer(
                    Integer.parseInt(lines[0].split(" ")[1]),
                    headers,
                    new String(chunked ? joined(rest) : rest, StandardCharsets.UTF_8));
        }

        private static byte[] joined(byte[] chunks) throws IOException {
            ByteArrayInputStream in = new ByteArrayInputStream(chunks);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            while (in.available() > 0) {
                StringBuilder size = new StringBuilder();
                for (int c; (c = in.read()) != '\n' && c >= 0; ) size.append((char) c);
                if (size.toString().isBlank()) continue;
                int length = Integer.parseInt(size.toString().strip(), 16);
                if (length == 0) break;
                whole.write(in.readNBytes(length));
            }
            return whole.toByteArray();
        }

        /** The one value of a header, or "" when it is not there; several are joined, as a browser reads them. */
        public String header(String name) {
            return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }

        public List<String> setCookies() {
            return Objects.requireNonNullElse(headers.get("set-cookie"), List.of());
        }
    }
}
