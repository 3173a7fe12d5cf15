package app.unknot.claims.book;

import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteSigned;
import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.claims.scrubbing.BillingUnits;
import app.unknot.insurance.Fee;
import app.unknot.insurance.InsuranceService;
import app.unknot.insurance.PayerForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                    note.serviceDate()));
        }
        return lines;
    }
}
