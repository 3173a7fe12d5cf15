package app.unknot.practice.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A mail server of a few commands, which keeps what it takes, refuses recipients at {@code refused.example}, and hangs up on those at
 * {@code silent.example}.
 */
public final class MailBox implements AutoCloseable {
    private final ServerSocket server;
    private final List<String> letters = new CopyOnWriteArrayList<>();

    public MailBox() {
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** The portal's way to this server. */
    public PracticeMail mail() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getLocalPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new PracticeMail(beans.getBeanProvider(JavaMailSender.class), "desk@practice.example");
    }

    public List<String> letters() {
        return List.copyOf(letters);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed())
            try (Socket socket = server.accept()) {
                talk(socket);
            } catch (IOException closed) {
                return;
            }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        say(out, "220 here");
        String line = in.readLine();
        while (line != null) {
            if (line.startsWith("DATA")) {
                say(out, "354 go on");
                String letter = body(in);
                letters.add(letter);
                if (letter.contains("silent.example")) return;
                say(out, "250 taken");
            } else if (line.contains("refused.example")) say(out, "550 nobody here");
            else say(out, line.startsWith("QUIT") ? "221 bye" : "250 fine");
            line = in.readLine();
        }
    }

    private static String body(BufferedReader in) throws IOException {
        StringBuilder body = new StringBuilder();
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            body.append(line).append('\n');
            line = in.readLine();
        }
        return body.toString();
    }

    private static void say(Writer out, String words) throws IOException {
        out.write(words + "\r\n");
        out.flush();
    }
}
