package app.unknot.accounts.tries;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a try at the sign-in comes from.
 *
 * @param tablet the one that the device's secret has shown it to be, or null for a stranger's
 */
public record SignInOrigin(ClientAddress address, @Nullable UUID tablet) {}
