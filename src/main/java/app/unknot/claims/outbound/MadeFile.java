package app.unknot.claims.outbound;

import java.util.List;

/**
 * What became of the claims that were to go.
 *
 * @param receiver name of whom it is for
 * @param leftOut claims that no longer pass their check; each is back at work
 */
public record MadeFile(OutboundFileId file, String name, String receiver, int claims, List<LeftOut> leftOut) {
    public MadeFile {
        leftOut = List.copyOf(leftOut);
    }

    /** A claim that did not go, and what blocks it. */
    public record LeftOut(String number, String why) {}
}
