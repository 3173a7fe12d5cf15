package app.unknot.practice.mail;

import app.unknot.accounts.RefusedRequest;
import app.unknot.practice.words.PracticeWords;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The practice's mail server, where there is one. Nothing that goes wrong with it is logged: its answers name people. */
@Component
public class PracticeMail {
    /** What is kept as the answer of a server that hangs up without one. */
    private static final String HUNG_UP = "[EOF]";

    private final @Nullable JavaMailSender sender;
    private final String from;

    PracticeMail(ObjectProvider<JavaMailSender> sender, @Value("${unknot.mail.from:}") String from) {
        this.sender = sender.getIfAvailable();
        this.from = from.strip();
    }

    /** Whether a server and a sender's address are set. */
    public boolean isThere() {
        return sender != null && !from.isEmpty();
    }

    /** A server that cannot be reached has heard nothing; one that stops answering may have taken it. */
    private static boolean fellSilent(MailSendException failed) {
        for (Exception each : failed.getMessageExceptions())
            for (Throwable cause = each; cause != null; cause = next(cause)) {
                if (String.valueOf(cause.getMessage()).contains(HUNG_UP)) return true;
                if (cause instanceof ConnectException || cause instanceof UnknownHostException) return false;
                if (cause instanceof IOException) return true;
            }
        return false;
    }

    /** Mail exceptions keep what led to them in a place of their own. */
    private static @Nullable Throwable next(Throwable one) {
        return one instanceof MessagingException mail ? mail.getNextException() : one.getCause();
    }

    /**
     * Hands one email to the server, in plain text.
     *
     * @param to one address
     * @param name of the practice, beside the sender's address
     * @throws RefusedRequest when the address is none, or the server does not take it; a {@link MailMayHaveGone} when it fell silent
     */
    public void send(String to, String name, String subject, String text) {
        if (sender == null || from.isEmpty()) throw new RefusedRequest(PracticeWords.NO_MAIL_SERVER_IS_SET.text());
        try {
            InternetAddress recipient = new InternetAddress(to, true);
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from, name);
            helper.setTo(recipient);
            helper.setSubject(subject);
            helper.setText(text);
            sender.send(message);
        } catch (MailAuthenticationException refused) {
            throw new RefusedRequest(PracticeWords.THE_MAIL_SERVER_DOES_NOT_KNOW_US.text());
        } catch (MailSendException refused) {
            if (fellSilent(refused)) throw new MailMayHaveGone();
            throw new RefusedRequest(PracticeWords.THE_MAIL_SERVER_REFUSED.text());
        } catch (MessagingException | UnsupportedEncodingException | MailException noAddress) {
            throw new RefusedRequest(PracticeWords.THAT_IS_NO_EMAIL_ADDRESS.text());
        }
    }
}
