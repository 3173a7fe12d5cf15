package app.unknot.claims.x12;

import app.unknot.claims.RemittanceFiles;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What it takes to cut a payer's file into segments: measured by {@code HotFunctionsBench}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HotReading {
    private final byte[] file = RemittanceFiles.of(
                    "T1",
                    IntStream.range(0, 1_000)
                            .mapToObj(number -> new RemittanceFiles.Row("C" + number, 10_000, 7_000, 2_000, 1_000))
                            .toArray(RemittanceFiles.Row[]::new))
            .getBytes(StandardCharsets.US_ASCII);

    @Benchmark
    public long segmentsOfAThousandPayments() {
        X12Reader reader = new X12Reader(new ByteArrayInputStream(file));
        long segments = 0;
        while (reader.next()) segments++;
        return segments;
    }
}
