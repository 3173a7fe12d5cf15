package app.unknot.insurance.payers;

import java.util.UUID;

/** How many clients have a policy with a payer that runs. */
public record PayerClients(UUID payer, long clients) {}
