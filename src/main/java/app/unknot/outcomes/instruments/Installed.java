package app.unknot.outcomes.instruments;

import java.util.List;

/**
 * The questions of an instrument as a practice has installed them.
 *
 * @param version as the file states it
 * @param lead what stands above the questions; may be empty
 */
public record Installed(String version, String title, List<String> lead, List<Item> items) {
    public Installed {
        lead = List.copyOf(lead);
        items = List.copyOf(items);
    }

    /**
     * @param options what can be chosen, in order; empty for a number from the lowest to the highest answer, and for a tick
     */
    public record Item(String id, String text, List<Option> options) {
        public Item {
            options = List.copyOf(options);
        }
    }

    public record Option(String text, int value) {}
}
