package app.unknot.claims.book;

import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteSigned;
import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.claims.scrubbing.BillingUnits;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.insurance.Fee;
import app.unknot.insurance.InsuranceService;
import app.unknot.insurance.PayerForm;
import app.unknot.insurance.UnitCounting;
import app.unknot.shared.PracticeFormats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns what was done into what is billed. */
@Component
public class ClaimLines {
    private final InsuranceService insurance;

    ClaimLines(InsuranceService insurance) {
        this.insurance = insurance;
    }

    /** Hands-on minutes of each procedure code; work that no fee covers is left out. */
    public Map<String, Integer> minutes(List<RegionWork> work) {
        return minutes(work, insurance.fees());
    }

    private static Map<String, Integer> minutes(List<RegionWork> work, List<Fee> fees) {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        for (RegionWork one : work) {
            if (one.technique().isEmpty()) continue;
            Technique technique = Technique.valueOf(one.technique());
            fees.stream()
                    .filter(fee -> fee.techniques().contains(technique))
                    .findFirst()
                    .ifPresent(fee -> minutes.merge(fee.code(), one.minutes(), Integer::sum));
        }
        return minutes;
    }

    /** One line for each code that has a unit, as this payer counts them. */
    public List<ClaimLine> of(NoteSigned note, PayerForm terms) {
        List<Fee> fees = insurance.fees();
        Map<String, Integer> minutes = minutes(note.work(), fees);
        Map<String, Integer> units = BillingUnits.count(terms.counting(), minutes);
        List<String> modifiers = terms.wantsTherapyModifier() ? List.of("GP") : List.of();
        List<ClaimLine> lines = new ArrayList<>();
        for (Fee fee : fees) {
            int count = units.getOrDefault(fee.code(), 0);
            if (count == 0) continue;
            lines.add(new ClaimLine(
                    fee.code(),
                    modifiers,
                    count,
                    minutes.getOrDefault(fee.code(), 0),
                    fee.charge().times(count),
                    note.serviceDate(),
                    regions(note.work(), fee)));
        }
        return lines;
    }

    private static Set<String> regions(List<RegionWork> work, Fee fee) {
        return work.stream()
                .filter(one ->
                        !one.technique().isEmpty() && fee.techniques().contains(Technique.valueOf(one.technique())))
                .map(RegionWork::region)
                .collect(Collectors.toSet());
    }

    /**
     * The lines of several visits on one claim, day by day. A payer takes a code once a day: two visits of one day that hold the same code
     * become one line, and the units of that day are counted again from the minutes of both.
     *
     * @param all in the order of their visits
     * @throws RefusedRequest when that code of the day is of two therapists or places
     */
    static List<ClaimLine> together(List<ClaimLine> all, UnitCounting counting) {
        Map<LocalDate, List<List<ClaimLine>>> days = new TreeMap<>();
        for (ClaimLine line : all) {
            List<List<ClaimLine>> groups = days.computeIfAbsent(line.day(), day -> new ArrayList<>());
            groups.stream()
                    .filter(group -> group.getFirst().isBeside(line))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.getLast();
                    })
                    .add(line);
        }
        List<ClaimLine> gathered = new ArrayList<>();
        days.forEach((day, groups) -> {
            Set<String> seen = new HashSet<>();
            for (List<ClaimLine> group : groups)
                for (ClaimLine line : ofOneDay(byCode(group), counting)) {
                    if (!seen.add(line.procedure()))
                        throw new RefusedRequest(
                                ClaimsWords.ONE_CODE_OF_A_DAY_BY_TWO.text(line.procedure(), PracticeFormats.day(day)));
                    gathered.add(line);
                }
        });
        return gathered;
    }

    private static Map<String, List<ClaimLine>> byCode(List<ClaimLine> lines) {
        Map<String, List<ClaimLine>> codes = new LinkedHashMap<>();
        for (ClaimLine line : lines)
            codes.computeIfAbsent(line.procedure(), code -> new ArrayList<>()).add(line);
        return codes;
    }

    private static List<ClaimLine> ofOneDay(Map<String, List<ClaimLine>> codes, UnitCounting counting) {
        if (codes.values().stream().allMatch(lines -> lines.size() == 1))
            return codes.values().stream().map(List::getFirst).toList();
        Map<String, Integer> minutes = new LinkedHashMap<>();
        codes.forEach((code, lines) ->
                minutes.put(code, lines.stream().mapToInt(ClaimLine::minutes).sum()));
        Map<String, Integer> units = BillingUnits.count(counting, minutes);
        List<ClaimLine> lines = new ArrayList<>();
        codes.forEach((code, same) -> {
            ClaimLine first = same.getFirst();
            int more = minutes.getOrDefault(code, 0) - first.minutes();
            int count = units.getOrDefault(code, 0);
            Set<String> regions =
                    same.stream().flatMap(line -> line.regions().stream()).collect(Collectors.toSet());
            if (count > 0) lines.add(first.with(more, count, regions));
        });
        return lines;
    }
}
