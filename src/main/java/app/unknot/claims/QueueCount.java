package app.unknot.claims;

import app.unknot.shared.Money;

/** How many claims a queue holds, and what they charge. */
public record QueueCount(ClaimQueue queue, int claims, Money charged) {}
