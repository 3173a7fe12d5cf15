package app.unknot.accounts.signin;

import app.unknot.accounts.UserId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which tablets somebody has signed in before. What is known of one person says nothing of another. */
@Component
public class KnownDevices {
    private final JdbcClient jdbc;

    KnownDevices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isKnown(@Nullable UUID device, UserId user) {
        return device != null
                && jdbc.sql("select count(*) from known_device k join tablet t on t.id = k.tablet_id"
                                        + " where k.tablet_id = ? and k.user_id = ? and t.locked_out_at is null")
                                .params(device, user.value())
                                .query(Long.class)
                                .single()
                        > 0;
    }

    /** After a reset every device has to prove itself like a new one, and wrong tries with the old password are over. */
    public void forget(UserId user, String signInName) {
        jdbc.sql("delete from known_device where user_id = ?")
                .param(user.value())
                .update();
        jdbc.sql("delete from sign_in_failure where subject = ?")
                .param(SignInThrottle.subject(signInName, null))
                .update();
    }
}
