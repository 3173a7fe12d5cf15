package app.unknot.claims.packet;

import java.util.List;

/**
 * Whether a claim file could be read (999).
 *
 * @param segment where it stands, counted from 1 in the file
 * @param group our number of the file
 * @param transaction our number of the transaction in it; empty when it is about the whole group
 * @param result A accepted, E accepted with errors, P partly; M, R, W, X refused
 */
public record FileReceipt(long segment, String group, String transaction, String result, List<Fault> faults) {
    public FileReceipt {
        faults = List.copyOf(faults);
    }

    /** Whether it was read, with or without errors. */
    public boolean accepted() {
        return result.equals("A") || result.equals("E");
    }

    /**
     * What was wrong with one segment of ours.
     *
     * @param tag of the segment
     * @param place of the segment in the transaction, counted from 1
     * @param element counted from 1, or empty
     * @param code why, of the segment or of its element
     * @param claim our claim number where the receipt names it, or empty
     */
    public record Fault(String tag, String place, String element, String code, String claim) {}
}
