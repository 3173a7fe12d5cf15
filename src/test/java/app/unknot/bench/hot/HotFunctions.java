package app.unknot.bench.hot;

import app.unknot.claims.scrubbing.BillingUnits;
import app.unknot.insurance.UnitCounting;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import app.unknot.shared.storage.Sealer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Rules, units and seals: what each costs without a database. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HotFunctions {
    private static final String PLACE = "signed_note|content|0193";

    private final RuleSet rules = RuleSets.shipped();
    private final Facts facts = Facts.of("cancer_history", "varicose_veins", "pregnant");
    private final Map<String, Integer> minutes = new LinkedHashMap<>(Map.of("97124", 23, "97140", 38));
    private final Sealer sealer = new Sealer(new byte[32]);
    private final String note = "Stiff after driving to work, better once moving. ".repeat(40);
    private final String sealed = sealer.seal(note, PLACE);

    @Benchmark
    public ScreeningResult screeningOfThreeFacts() {
        return Screening.evaluate(rules, facts);
    }

    @Benchmark
    public Map<String, Integer> unitsOfTwoCodes() {
        return BillingUnits.count(UnitCounting.CMS_8_MIN, minutes);
    }

    @Benchmark
    public String sealingTwoKilobytes() {
        return sealer.seal(note, PLACE);
    }

    @Benchmark
    public String openingTwoKilobytes() {
        return sealer.open(sealed, PLACE);
    }
}
