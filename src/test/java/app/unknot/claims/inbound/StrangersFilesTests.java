package app.unknot.claims.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.packet.ProviderAdjustment;
import app.unknot.claims.packet.TransactionHead.Kind;
import app.unknot.shared.Money;
import app.unknot.testing.PortalTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Files in the shapes that payers, contractors and clearinghouses really send, with what each of them says. */
@PortalTest
class StrangersFilesTests {
    private static final String NOT_READ = "NONE";

    @Autowired
    private AutowireCapableBeanFactory beans;

    private InboundDesk desk;

    @BeforeEach
    void ruth_is_here() {
        desk = beans.createBean(InboundDesk.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/claims/strangers/expected.csv", numLinesToSkip = 1)
    void what_a_file_says_is_posted_parked_or_refused_to_the_cent(
            String name, String kinds, int claims, String stated, String parked, String moved, String refused)
            throws IOException {
        byte[] bytes = bytes(name);
        Survey survey = Survey.of(new ByteArrayInputStream(bytes));
        if (kinds.equals(NOT_READ)) {
            String number = name.replaceAll("\\D", "").substring(2);
            assertThatThrownBy(() -> desk.read(bytes))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining(number)
                    .hasMessageStartingWith("This is a");
            return;
        }
        assertThat(survey.transactions().stream().map(one -> one.head().kind()))
                .containsExactlyElementsOf(
                        Arrays.stream(kinds.split(" ")).map(Kind::valueOf).toList());
        assertThat(survey.transactions().stream().mapToInt(Surveyed::claims).sum())
                .isEqualTo(claims);
        assertThat(survey.transactions().stream()
                        .flatMap(one -> one.moved().stream())
                        .map(ProviderAdjustment::amount)
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(money(moved));

        InboundFileRow row = desk.read(bytes).row();
        assertThat(row.total()).isEqualTo(money(stated));
        assertThat(row.split().parked()).as("no claim is ours").isEqualTo(money(parked));
        assertThat(row.split().refused()).isEqualTo(money(refused));
        assertThat(row.split().posted())
                .as("what is moved outside claims")
                .isEqualTo(money(stated).minus(money(parked)).minus(money(refused)));
        assertThat(row.addsUp()).isTrue();
        assertThat(row.finished()).isTrue();
    }

    private static Money money(String written) {
        return written.startsWith("-") ? Money.parse(written.substring(1)).negated() : Money.parse(written);
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = StrangersFilesTests.class.getResourceAsStream("/claims/strangers/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /** Names of all files in the table. */
    static List<String> names() throws IOException {
        return new String(bytes("expected.csv"), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }
}
