package app.unknot.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.inbound.InboundFolder;
import app.unknot.claims.outbound.MadeFile;
import app.unknot.claims.outbound.OutboundDrop;
import app.unknot.claims.outbound.OutboundFileId;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.claims.outbound.OutboundRow;
import app.unknot.claims.outbound.OutboundShelf;
import app.unknot.claims.outbound.OutboundState;
import app.unknot.claims.outbound.OutboundWay;
import app.unknot.claims.settings.ClaimSettings;
import app.unknot.claims.settings.ClearinghouseForm;
import app.unknot.claims.settings.DirectConnections;
import app.unknot.insurance.PayerId;
import app.unknot.shared.Money;
import app.unknot.shared.Places;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files that leave and come through a plain folder of the server. */
@PortalTest
class ExchangeFolderTests {
    @Autowired
    private ClaimSettings settings;

    @Autowired
    private ClaimService claims;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private OutboundFiles files;

    @Autowired
    private OutboundDrop dropping;

    @Autowired
    private OutboundShelf shelf;

    @Autowired
    private InboundFolder inbound;

    @Autowired
    private DirectConnections connections;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Value("${unknot.data}")
    private Path data;

    @TempDir
    private Path out;

    @TempDir
    private Path in;

    private ClaimBuilder builder;
    private Subject ruth;

    @BeforeEach
    void aFolderForEachWay() {
        ruth = people.ruth();
        builder = beans.createBean(ClaimBuilder.class);
        enter(out.toString(), in.toString());
    }

    @AfterEach
    void asBefore() {
        jdbc.update("delete from claim_settings");
    }

    @Test
    void a_file_is_put_there_whole_and_its_claims_have_gone() throws IOException {
        ClaimRow claim = ready("Abe");
        OutboundFileId id = made(claim);
        People.as(ruth, () -> dropping.drop(id));
        OutboundRow.Opened file = opened(id);
        assertThat(names(out)).containsExactly(file.row().name());
        assertThat(Files.readString(out.resolve(file.row().name()))).contains("CLM*" + claim.number() + "*120.00*");
        assertThat(file.row().state()).isEqualTo(OutboundState.SENT);
        assertThat(file.fetched()).extracting(OutboundRow.Fetched::way).containsExactly(OutboundWay.FOLDER);
        assertThat(charged(claim)).isEqualTo(Money.ofDollars(120));
        assertThatThrownBy(() -> People.as(ruth, () -> dropping.drop(id))).isInstanceOf(RefusedRequest.class);
        assertThat(charged(claim)).as("once").isEqualTo(Money.ofDollars(120));
    }

    @Test
    void who_asks_at_the_same_time_puts_it_there_once() throws Exception {
        ClaimRow claim = ready("Bela");
        OutboundFileId id = made(claim);
        CountDownLatch start = new CountDownLatch(1);
        int done = 0;
        try (ExecutorService some = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> tries = IntStream.range(0, 4)
                    .mapToObj(i -> some.submit(() -> {
                        start.await();
                        try {
                            People.as(ruth, () -> dropping.drop(id));
                            return true;
                        } catch (RefusedRequest gone) {
                            return false;
                        }
                    }))
                    .toList();
            start.countDown();
            for (Future<Boolean> one : tries) if (one.get()) done++;
        }
        assertThat(done).isEqualTo(1);
        assertThat(names(out)).hasSize(1);
        assertThat(opened(id).fetched()).hasSize(1);
        assertThat(charged(claim)).isEqualTo(Money.ofDollars(120));
    }

    @Test
    void another_file_of_the_same_name_is_never_written_over() throws IOException {
        ClaimRow claim = ready("Cem");
        OutboundFileId id = made(claim);
        Path there = out.resolve(opened(id).row().name());
        Files.writeString(there, "somebody else's");
        assertThatThrownBy(() -> People.as(ruth, () -> dropping.drop(id)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("download");
        assertThat(there).hasContent("somebody else's");
        assertNothingHasGone(id, claim);
    }

    @Test
    void a_folder_that_is_away_is_said_and_the_file_can_be_downloaded() throws IOException {
        ClaimRow claim = ready("Dag");
        OutboundFileId id = made(claim);
        Files.delete(out);
        assertThatThrownBy(() -> People.as(ruth, () -> dropping.drop(id)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("not there");
        assertNothingHasGone(id, claim);
        Files.createDirectory(out);
    }

    private void assertNothingHasGone(OutboundFileId id, ClaimRow claim) {
        assertThat(opened(id).row().state()).isEqualTo(OutboundState.MADE);
        assertThat(opened(id).fetched()).isEmpty();
        assertThat(charged(claim)).isEqualTo(Money.ZERO);
        assertThat(People.get(ruth, () -> files.download(id)).bytes()).isNotEmpty();
    }

    @Test
    void what_was_downloaded_or_taken_back_is_not_put_there() throws IOException {
        OutboundFileId fetched = made(ready("Eike"));
        People.get(ruth, () -> files.download(fetched));
        OutboundFileId back = made(ready("Fritz"));
        People.as(ruth, () -> files.takeBack(back));
        for (OutboundFileId id : List.of(fetched, back))
            assertThatThrownBy(() -> People.as(ruth, () -> dropping.drop(id))).isInstanceOf(RefusedRequest.class);
        assertThat(names(out)).isEmpty();
    }

    @Test
    void folders_that_cannot_be_are_refused() {
        for (String wrong : List.of(
                "claims",
                out.resolve("none").toString(),
                data.toAbsolutePath().toString(),
                data.resolve("..").normalize().toAbsolutePath().toString(),
                data.resolve("backups").toAbsolutePath().toString(),
                "/\u0000"))
            assertThatThrownBy(() -> enter(wrong, ""))
                    .as(wrong)
                    .satisfies(e -> assertThat(e.getClass().getSimpleName()).startsWith("Refused"));
        assertThatThrownBy(() -> enter(out.toString(), out.resolve(".").toString()))
                .as("one folder for both ways")
                .isInstanceOf(RefusedRequest.class);
        assertThat(settings.clearinghouse().outbound()).isEqualTo(out.toString());
    }

    @Test
    void a_payer_with_a_connection_of_its_own_has_its_own_file_folder_and_ids(@TempDir Path direct, @TempDir Path back)
            throws IOException {
        ClaimRow plain = ready("Hans");
        ClaimRow own = ready("Ines");
        PayerId payer = People.get(ruth, () -> claims.open(own.id())).payer();
        assertThatThrownBy(() -> connect(payer, in, back))
                .as("what comes from the clearinghouse is not mixed with what goes")
                .isInstanceOf(RefusedRequest.class);
        connect(payer, direct, back);
        try {
            assertThatThrownBy(() -> People.get(ruth, () -> files.make(List.of(plain.id(), own.id()))))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("several receivers");
            List<MadeFile> made = People.get(ruth, () -> files.makeOfAllReady(Places.EVERYWHERE));
            assertThat(made).extracting(MadeFile::receiver).contains("Cascade direct", "Clear House");
            MadeFile direct1 = made.stream()
                    .filter(one -> one.receiver().equals("Cascade direct"))
                    .findFirst()
                    .orElseThrow();
            People.as(ruth, () -> made.forEach(one -> dropping.drop(one.file())));
            assertThat(names(direct)).containsExactly(direct1.name());
            assertThat(Files.readString(direct.resolve(direct1.name())))
                    .contains("*ZZ*CASC-EDI       *", "CLM*" + own.number())
                    .doesNotContain("CLM*" + plain.number());
            assertThat(names(out)).hasSize(made.size() - 1);

            Files.write(
                    back.resolve("paid.835"),
                    RemittanceFiles.bytes(RemittanceFiles.of(
                            "D1-" + own.number(), new Row(own.number(), 120_00, 80_00, 25_00, 15_00))));
            Files.setLastModifiedTime(
                    back.resolve("paid.835"), FileTime.from(Instant.now().minusSeconds(600)));
            Files.delete(in);
            assertThat(People.get(ruth, inbound::takeAll))
                    .as("one folder that is away keeps no other from being read")
                    .anySatisfy(one -> assertThat(one.words()).contains("not there"))
                    .anySatisfy(one -> assertThat(one.isTaken()).isTrue());
            Files.createDirectory(in);
            assertThat(People.get(ruth, () -> claims.open(own.id())).row().state())
                    .isEqualTo(ClaimState.PAID);
        } finally {
            People.as(ruth, () -> connections.end(payer));
        }
        assertThat(People.get(ruth, () -> connections.shown()).connected()).isEmpty();
    }

    private void connect(PayerId payer, Path outbound, Path incoming) {
        People.as(
                ruth,
                () -> connections.connect(
                        payer,
                        new ClearinghouseForm(
                                "Cascade direct", "casc-edi", "", false, outbound.toString(), incoming.toString())));
    }

    @Test
    void what_came_is_taken_in_and_moved_and_what_is_damaged_stays() throws IOException {
        ClaimRow claim = ready("Gerd");
        People.as(ruth, () -> dropping.drop(made(claim)));
        byte[] paid = RemittanceFiles.bytes(
                RemittanceFiles.of("F1-" + claim.number(), new Row(claim.number(), 120_00, 80_00, 25_00, 15_00)));
        arrives("b.835", paid);
        arrives("a.txt", "A note of mine".getBytes(StandardCharsets.UTF_8));
        Files.write(in.resolve("c.835"), paid);
        Files.setLastModifiedTime(
                in.resolve("c.835"), FileTime.from(Instant.now().plusSeconds(60)));
        Files.createDirectory(in.resolve("d"));

        List<InboundFolder.Found> found = People.get(ruth, inbound::takeAll);
        assertThat(found).extracting(InboundFolder.Found::isTaken).containsExactly(false, true, false);
        assertThat(found.getFirst().words()).isNotBlank();
        assertThat(names(in)).containsExactly("a.txt", "c.835", "d", "done");
        assertThat(names(in.resolve("done"))).containsExactly("b.835");
        assertThat(People.get(ruth, () -> claims.open(claim.id())).row().state())
                .isEqualTo(ClaimState.PAID);

        arrives("b.835", paid);
        assertThat(People.get(ruth, inbound::takeAll))
                .anySatisfy(one -> assertThat(one.words()).contains("before"));
        assertThat(names(in.resolve("done"))).containsExactly("2-b.835", "b.835");
        assertThat(People.get(ruth, () -> claims.open(claim.id())).balance().paid())
                .as("posted once")
                .isEqualTo(Money.ofDollars(80));
    }

    private void arrives(String name, byte[] bytes) throws IOException {
        Files.write(in.resolve(name), bytes);
        Files.setLastModifiedTime(in.resolve(name), FileTime.from(Instant.now().minusSeconds(600)));
    }

    private void enter(String outbound, String incoming) {
        People.as(
                ruth,
                () -> settings.exchange(new ClearinghouseForm("Clear House", "CH77", "", false, outbound, incoming)));
    }

    private ClaimRow ready(String firstName) {
        ClaimRow claim = builder.draft(firstName, "CH884471");
        People.as(ruth, () -> filing.markReady(claim.id()));
        return claim;
    }

    private OutboundFileId made(ClaimRow claim) {
        return People.get(ruth, () -> files.make(List.of(claim.id()))).file();
    }

    private OutboundRow.Opened opened(OutboundFileId id) {
        return People.get(ruth, () -> shelf.open(id));
    }

    private Money charged(ClaimRow claim) {
        return People.get(ruth, () -> claims.open(claim.id())).balance().charged();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
