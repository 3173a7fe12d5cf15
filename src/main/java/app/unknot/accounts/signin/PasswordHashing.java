package app.unknot.accounts.signin;

import app.unknot.shared.typed.TextRule;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * Hashes passwords and PINs and compares them. Argon2 needs 19 MiB and a core for about 0.3 s, so only a few run at a time, only
 * some wait, and nobody waits while holding a database connection.
 */
@Component
public class PasswordHashing {
    private static final int LONGEST = 256;
    private static final String INSTEAD = "no password at all";
    private static final int SMALL_STEP = 32;
    private static final long PATIENCE_SECONDS = 2;
    private static final int WAITING_FOR_EACH = 8;
    private static final long FIRST_GUESS_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private final PasswordEncoder encoder;
    /** Half the cores: with all of them, a burst of sign-ins would stop everybody's pages. */
    private final int atATime = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final Semaphore running = new Semaphore(atATime, true);
    private final Semaphore inside = new Semaphore(atATime * (1 + WAITING_FOR_EACH));
    private final AtomicLong usualNanos = new AtomicLong(FIRST_GUESS_NANOS);
    /** What a name that nobody has is compared with, so that it takes as long as any other. */
    private final Supplier<String> nobodysHash;

    PasswordHashing(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodysHash = SingletonSupplier.of(() -> encode(UUID.randomUUID().toString()));
    }

    /** Making it takes a third of a second, which the start need not wait for, nor the first who mistypes a name. */
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        Thread.ofVirtual().name("sign-in").start(() -> {
            String _ = nobodysHash.get();
        });
    }

    /**
     * @throws AuthenticationServiceException when too many are at it
     */
    public String encode(String secret) {
        return Objects.requireNonNull(inTurn(() -> encoder.encode(secret)));
    }

    /**
     * @param hash null for a name that nobody has; takes as long, and is false
     * @throws AuthenticationServiceException when too many are at it
     */
    public boolean matches(String secret, @Nullable String hash) {
        // An encoder says no to an empty one at once, and a very long one is more work: both are compared as any other.
        // Half a character has no bytes to compare.
        boolean fits = !secret.isEmpty() && secret.length() <= LONGEST && TextRule.isWhole(secret);
        String compared = hash == null || !fits ? nobodysHash.get() : hash;
        return inTurn(() -> encoder.matches(fits ? secret : INSTEAD, compared)) && fits && hash != null;
    }

    /** Learns how long a refusal takes, from its beginning on: the middle of many, so that a slow one now and then says nothing. */
    void wasRefused(long beganNanos) {
        long took = System.nanoTime() - beganNanos;
        usualNanos.updateAndGet(usual -> took > usual ? usual + usual / SMALL_STEP : usual - usual / SMALL_STEP);
    }

    /** Waits, without a core, until a refusal has lasted as long as any other: who is slowed down does not learn it from the clock. */
    void lastAsUsual(long beganNanos) {
        outsideTransactions();
        if (!inside.tryAcquire()) throw busy();
        try {
            long until = beganNanos + usualNanos.get();
            for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime())
                LockSupport.parkNanos(this, left);
        } finally {
            inside.release();
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        outsideTransactions();
        if (!inside.tryAcquire()) throw busy();
        try {
            if (!running.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw busy();
            try {
                return work.get();
            } finally {
                running.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuthenticationServiceException("Interrupted", e);
        } finally {
            inside.release();
        }
    }

    private static AuthenticationServiceException busy() {
        return new AuthenticationServiceException("Too many sign-ins at this moment");
    }

    /** Twenty waiting for their turn, each with a connection, leave none for the one whose turn it is. */
    private static void outsideTransactions() {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("Passwords are hashed before a transaction begins, never within");
    }
}
