package app.unknot.claims.scrubbing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known besides the claim when it is checked.
 *
 * @param today the day of the check
 * @param codes which diagnosis codes there are
 * @param history of the client with this payer
 * @param evidence what notes, checks of coverage and contracts say
 */
public record Known(LocalDate today, CodeBook codes, History history, Evidence evidence) {
    /** Without what the practice has written down besides. */
    public Known(LocalDate today, CodeBook codes, History history) {
        this(today, codes, history, Evidence.NONE);
    }

    /** Only the day: whatever needs more is taken as right. Enough for a claim that was checked and may have become too late. */
    public static Known on(LocalDate today) {
        return new Known(today, CodeBook.ANY, History.NONE);
    }

    /** The diagnosis codes of the practice's list. */
    public interface CodeBook {
        CodeBook ANY = new CodeBook() {
            @Override
            public boolean valid(String code, LocalDate day) {
                return true;
            }

            @Override
            public List<String> children(String code, LocalDate day) {
                return List.of();
            }
        };

        /** Whether the code, without a dot, can be billed for a visit of that day. */
        boolean valid(String code, LocalDate day);

        /** More specific codes of that day, as people write them. */
        List<String> children(String code, LocalDate day);
    }

    /**
     * What happened between client, practice and payer.
     *
     * @param visit the number of this visit among those billed to the payer under this prescription, from 1; 0 when nobody counted
     * @param billed services that other claims have billed and that were not rejected, as {@link #service} writes them
     * @param agreement the payer's authorization for these services, or null
     * @param licenceEnds of the therapist whose licence had ended by a visit of theirs, or null
     */
    public record History(
            int visit,
            Set<String> billed,
            @Nullable Agreement agreement,
            @Nullable LocalDate licenceEnds) {
        public static final History NONE = new History(0, Set.of(), null, null);

        public History {
            billed = Set.copyOf(billed);
        }

        /** One service of one day, such as {@code 2026-11-02 97140}. */
        public static String service(LocalDate day, String code) {
            return day + " " + code;
        }
    }

    /**
     * An authorization, and how much of it others have used.
     *
     * @param codes procedure codes that it covers; empty for all
     * @param units how many in all, or null when visits are counted
     * @param visits how many in all, or null when units are counted
     * @param used units or visits, without this claim
     */
    public record Agreement(
            String number,
            Set<String> codes,
            @Nullable Integer units,
            @Nullable Integer visits,
            LocalDate from,
            LocalDate to,
            int used) {
        public Agreement {
            codes = Set.copyOf(codes);
        }
    }
}
