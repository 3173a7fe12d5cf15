package app.unknot.claims.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.bench.Figures;
import app.unknot.claims.ClaimBuilder;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.claims.remittance.ClaimSums;
import app.unknot.shared.Ids;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** One payment of a large payer: how fast its claims are read and balanced, and how fast they are posted. */
@PortalTest
class RemittanceBench {
    private static final int READ = Integer.getInteger("unknot.bench.claims", 50_000);
    private static final int POSTED = Integer.getInteger("unknot.bench.posted", 10_000);
    private static final int WARM_UP = 5;

    @Autowired
    private InboundFiles files;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private OutboundFiles outbound;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    void reading() {
        byte[] file = file(READ, 100, i -> "BN" + i);
        for (int i = 0; i < WARM_UP; i++) read(file);
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        long before = used(heap);
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long processor = processor();
        long begun = System.nanoTime();
        assertThat(read(file)).isEqualTo(READ);
        double used = (processor() - processor) / 1e9;
        double seconds = (System.nanoTime() - begun) / 1e9;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        Figures.tell(
                "reading and balancing %,d claims, %.1f MB".formatted(READ, file.length / 1e6),
                "%,.0f claims/s, %,.0f for a second of processor".formatted(READ / seconds, READ / used));
        Figures.tell("heap above where it began, garbage counted", "%.0f MB".formatted((peak - before) / 1e6));
        Figures.tell("heap above where it began, live", "%.1f MB".formatted(live(file) / 1e6));
    }

    /** Both passes: the payment's own total, then the sums of each claim. */
    private static int read(byte[] file) {
        Survey survey = Survey.of(new ByteArrayInputStream(file));
        assertThat(survey.transactions().getFirst().why()).isEmpty();
        return ClaimSums.holding(new ByteArrayInputStream(file));
    }

    /** Of this thread, in nanoseconds: it does not grow with what others do on the machine. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used(List<MemoryPoolMXBean> heap) {
        return heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    /** What is still held in the middle of the file, the garbage taken away. */
    private static long live(byte[] file) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long[] most = {0};
        ClaimSums.holding(new ByteArrayInputStream(file), READ / 5, () -> {
            System.gc();
            most[0] = Math.max(most[0], runtime.totalMemory() - runtime.freeMemory() - before);
        });
        return most[0];
    }

    @Test
    void posting() {
        Subject ruth = people.ruth();
        ClaimRow claim = beans.createBean(ClaimBuilder.class).draft("Daniel", "CH884471");
        People.as(ruth, () -> {
            filing.markReady(claim.id());
            outbound.download(outbound.make(List.of(claim.id())).file());
        });
        ClaimCopies copies = beans.createBean(ClaimCopies.class);
        copies.make(claim.id(), POSTED);
        byte[] file = file(POSTED, 120, copies::number);
        InboundFiles.Taken taken = People.get(ruth, () -> files.take("large.835", file));
        long processor = processor();
        long begun = System.nanoTime();
        assertThat(People.get(ruth, () -> files.goOn(taken.id(), () -> false))).isTrue();
        double seconds = (System.nanoTime() - begun) / 1e9;
        double used = (processor() - processor) / 1e9;
        InboundFileRow row = People.get(ruth, () -> files.open(taken.id()).row());
        assertThat(row.split().postedClaims()).isEqualTo(POSTED);
        assertThat(row.addsUp()).isTrue();
        Figures.tell(
                "posting %,d claims in sets".formatted(POSTED),
                "%,.0f claims/s, %,.0f for a second of processor".formatted(POSTED / seconds, POSTED / used));
    }

    private static byte[] file(int claims, long dollars, IntFunction<String> number) {
        long cents = dollars * 100;
        Row[] rows = IntStream.rangeClosed(1, claims)
                .mapToObj(i -> new Row(number.apply(i), cents, cents - 40_00, 25_00, 15_00))
                .toArray(Row[]::new);
        // As long as the claims of real files are: about 400 characters.
        String filled = RemittanceFiles.of("B" + Ids.next().toString().substring(24), rows)
                .replace(
                        "NM1*QC*1******MI*CH884471~",
                        "NM1*QC*1******MI*CH884471~"
                                + "NM1*82*1*WEBER*MAYA****XX*1003000126~MOA***MA01~REF*EA*MEDICAL RECORD 1234567890~"
                                + "REF*1L*GROUP 0001234~DTM*232*20261102~DTM*233*20261102~DTM*050*20261104~AMT*AU*"
                                + dollars + "~");
        int segments = filled.substring(filled.indexOf("ST*"), filled.indexOf("GE*1*77"))
                .split("~")
                .length;
        return RemittanceFiles.bytes(filled.replaceAll("SE\\*\\d+", "SE*" + segments));
    }
}
