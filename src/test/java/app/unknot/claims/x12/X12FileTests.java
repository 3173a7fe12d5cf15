package app.unknot.claims.x12;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.packet.TransactionHead;
import app.unknot.claims.packet.TransactionHead.Kind;
import app.unknot.claims.x12.ReadPayments.Payment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What files really look like, and what becomes of them. */
class X12FileTests {
    private static final String FILE = RemittanceFiles.of("88120417", new Row("UK1", 240_00, 148_00, 67_00, 25_00))
            .replace("NM1*QC*1****", "NM1*QC*1*REYES*DANIEL**");
    private static final ReadPayments PLAIN = ReadPayments.of(FILE);

    @Test
    void a_plain_file_has_one_payment_and_no_flaw() {
        assertThat(PLAIN.flaws()).isEmpty();
        assertThat(PLAIN.only().end().whole()).as(PLAIN.toString()).isTrue();
        assertThat(PLAIN.only().head())
                .isEqualTo(new TransactionHead(0, Kind.PAYMENT, "835", "005010X221A1", "0001", "77", 3));
        assertThat(PLAIN.only().claims()).hasSize(1);
        assertThat(PLAIN.only().end().hash()).hasSize(64);
    }

    @Test
    void marks_breaks_indents_and_collapsed_headers_do_not_matter() {
        same("\uFEFF" + FILE);
        same("\r\n  " + FILE.replace("~", "~\r\n   "));
        same(FILE.replace("~", " ~"));
        same(FILE.replaceAll(" +\\*", "*"));
        same(FILE + "\u001A");
        same(FILE.replace("*P*:~", "*P*: ~"));
        same(FILE.replace("*P*:~", "*P~"));
        same(FILE.replace("*P*:~", "*P*~"));
        same(FILE.replace("*P*:~", "*P\n").replace('~', '\n'));
        same(FILE.replace("~", "\n"));
        same(FILE.replace("~", "\r\n"));
        same(FILE.replace("ACH", "A\r\nCH"));
    }

    @ParameterizedTest
    @CsvSource({"|, quote, :", "*, ~, >", "*, ~, |", "0x1D, 0x1C, 0x1F", "0x1C, 0x1E, 0x1D", "+, !, ^", "|, newline, ^"
    })
    void any_separators_that_the_header_names_part_the_file(String element, String terminator, String component) {
        String file = FILE.replace('*', '\u0001')
                .replace('~', '\u0002')
                .replace(':', '\u0003')
                .replace("^", "U");
        same(file.replace('\u0001', character(element))
                .replace('\u0002', character(terminator))
                .replace('\u0003', character(component)));
    }

    @Test
    void a_component_separator_other_than_announced_is_seen_where_it_is_used() {
        same(FILE.replace("*P*:~", "*P*>~"));
        assertThat(ReadPayments.of(FILE.replace("HC:", "HC|"))
                        .only()
                        .claims()
                        .getFirst()
                        .lines()
                        .getFirst()
                        .procedure())
                .isEqualTo("97140");
    }

    @Test
    void a_file_without_envelopes_is_read_from_its_first_transaction_or_group() {
        same(FILE.substring(FILE.indexOf("ST*"), FILE.indexOf("GE*1*77")));
        same(FILE.substring(FILE.indexOf("GS*"), FILE.indexOf("IEA*")));
        same(FILE.substring(FILE.indexOf("ST*"), FILE.indexOf("GE*1*77")).replace("~", "\r\n"));
    }

    @Test
    void other_alphabets_and_packed_files_are_read_as_they_are_meant() throws IOException {
        for (Charset wide : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE))
            same(FILE.getBytes(wide));
        same(packed(FILE.getBytes(StandardCharsets.UTF_8)));
        same(packed(FILE.getBytes(StandardCharsets.UTF_16)));
        String named = FILE.replace("REYES", "MUÑOZ");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1))
            assertThat(ReadPayments.of(named.getBytes(charset))
                            .only()
                            .claims()
                            .getFirst()
                            .patient()
                            .lastName())
                    .isEqualTo("MUÑOZ");
    }

    @Test
    void a_packed_file_that_is_damaged_says_so_and_keeps_nothing_half() throws IOException {
        byte[] packed = packed(FILE.getBytes(StandardCharsets.UTF_8));
        for (int cut = 3; cut < packed.length; cut += 7) {
            ReadPayments read = ReadPayments.of(java.util.Arrays.copyOf(packed, cut));
            assertThat(read.words()).isNotEmpty();
            assertThat(read.payments())
                    .noneMatch(
                            payment -> payment.end().whole() && payment.claims().isEmpty());
        }
    }

    @Test
    void a_second_interchange_brings_its_own_separators() {
        String second = RemittanceFiles.of("2", new Row("UK2", 90_00, 90_00, 0, 0));
        for (String between : List.of("", "\n", "\r\n\r\n"))
            for (String other :
                    List.of(second, second.replace('*', '|').replace('~', '\''), second.replace("~", "\n"))) {
                ReadPayments read = ReadPayments.of(FILE + between + other + between + FILE);
                assertThat(read.payments())
                        .hasSize(3)
                        .allMatch(payment -> payment.end().whole());
                assertThat(read.payments().get(1).paper().trace()).isEqualTo("2");
                assertThat(read.flaws()).isEmpty();
            }
        ReadPayments unended = ReadPayments.of(FILE.substring(0, FILE.length() - 1) + "\n" + second.replace('*', '|'));
        assertThat(unended.payments())
                .as("a lost last character")
                .hasSize(2)
                .allMatch(payment -> payment.end().whole());
    }

    @Test
    void several_payments_in_one_group_are_each_read_and_a_bad_one_harms_no_other() {
        String body = FILE.substring(FILE.indexOf("ST*"), FILE.indexOf("GE*1*77"));
        String head = FILE.substring(0, FILE.indexOf("ST*"));
        String tail = "GE*3*77~IEA*1*000000077~";
        String bad = body.replaceAll("SE\\*\\d+\\*0001~", "");

        ReadPayments read = ReadPayments.of(head + body + bad + body + tail);

        assertThat(read.payments()).extracting(payment -> payment.end().whole()).containsExactly(true, false, true);
        assertThat(read.payments().get(1).words())
                .containsExactly("A transaction has no end (SE) before this segment.");
        assertThat(read.payments().get(1).paper().paid())
                .as("its money is not lost")
                .isEqualTo(PLAIN.only().paper().paid());
        assertThat(read.flaws()).isEmpty();
    }

    @Test
    void a_payment_without_a_beginning_or_with_another_count_is_no_whole_one() {
        assertThat(ReadPayments.of(FILE.replace("ST*835*0001~", ""))
                        .payments()
                        .getFirst()
                        .words())
                .contains("A transaction has no beginning (ST).");
        assertThat(ReadPayments.of(FILE.replaceAll("SE\\*\\d+", "SE*99")).only().words())
                .singleElement()
                .asString()
                .startsWith("Its last segment says that it has 99 segments; there are 18.");
        assertThat(ReadPayments.of(FILE.replaceAll("SE\\*\\d+", "SE*"))
                        .only()
                        .end()
                        .whole())
                .isFalse();
        assertThat(ReadPayments.of(FILE.replace("REF*6R*UK1-1~", ""))
                        .only()
                        .end()
                        .whole())
                .isFalse();
    }

    @Test
    void a_file_that_is_cut_anywhere_never_gives_a_whole_payment_too_many_and_says_that_it_is_cut() {
        byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);
        int whole = FILE.indexOf("GE*1*77");
        for (int cut = 0; cut < bytes.length - 1; cut++) {
            ReadPayments read = ReadPayments.of(java.util.Arrays.copyOf(bytes, cut));
            List<Payment> good = read.payments().stream()
                    .filter(payment -> payment.end().whole())
                    .toList();
            assertThat(good).as("cut at " + cut).hasSize(cut < whole ? 0 : 1);
            assertThat(read.payments().stream()
                                    .anyMatch(payment -> !payment.end().whole())
                            || !read.flaws().isEmpty())
                    .as("said at " + cut)
                    .isTrue();
        }
    }

    @Test
    void wrong_counts_and_numbers_of_the_envelopes_are_said_and_the_payment_stands() {
        says(FILE.replace("GE*1*", "GE*2*"), "The group says that it has 2 transactions; there are 1.");
        says(FILE.replace("GE*1*77", "GE*1*78"), "It began with the control number 77 and ends with 78.");
        says(FILE.replace("IEA*1*", "IEA*5*"), "The interchange says that it has 5 groups; there are 1.");
        says(FILE.replace("IEA*1*000000077", "IEA*1*000000078"), "It began with the control number 000000077");
        says(FILE.replaceAll("IEA.*", ""), "This file has no end (GE, IEA)");
        says(FILE.replace("GE*1*77~", ""), "Group 77 has no end (GE) before this segment.");
        says(FILE + FILE.substring(FILE.indexOf("SE*"), FILE.indexOf("GE*1*77")), "A transaction ends here (SE)");
        says(FILE + "HELLO*WORLD~", "This belongs to no transaction");
    }

    @Test
    void flaws_name_the_segment_and_the_place() {
        var flaw = ReadPayments.of(FILE.replace("CLP*UK1*1*240.00*148.00", "CLP*UK1*1*240.00*1O8.00"))
                .only()
                .end()
                .flaws()
                .getFirst();
        assertThat(flaw.words()).isEqualTo("An amount is not a number: 1O8.00");
        assertThat(flaw.segment()).isEqualTo(13);
        assertThat(flaw.position()).isEqualTo(FILE.indexOf("CLP*"));
        assertThat(flaw.shown()).startsWith("CLP*UK1*1*240.00*1O8.00*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISA", "ISA*", "ISA*00*", "ISA*00*          *00*          *ZZ*PAYER", "ST", "GS*HP"})
    void a_file_that_ends_in_its_first_line_says_so(String file) {
        assertThat(ReadPayments.of(file).payments()).isEmpty();
        assertThat(ReadPayments.of(file).words()).singleElement().asString().startsWith("This file is cut off");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7|This is a PDF.",
                "PK\u0003\u0004|This is a compressed file.",
                "Dear Sir or Madam|This is not a remittance file.",
                "''|This file is empty.",
                "'  \n'|This file is empty."
            })
    void what_is_no_x12_is_named(String file, String why) {
        assertThat(ReadPayments.of(file).words()).singleElement().asString().startsWith(why);
    }

    @ParameterizedTest
    @CsvSource({
        "835, HP, 005010X221A1, PAYMENT",
        "835, HP, 004010X091A1, PAYMENT",
        "277, HN, 005010X214, CLAIM_ANSWER",
        "277, HN, 005010X212, OTHER",
        "999, FA, 005010X231A1, FILE_RECEIPT",
        "997, FA, 004010, OTHER",
        "837, HC, 005010X222A1, OTHER",
        "270, HS, 005010X279A1, OTHER",
        "853, HP, 005010X221A1, PAYMENT"
    })
    void transactions_are_told_apart_by_their_kind_and_guide(String code, String group, String guide, Kind kind) {
        String file = FILE.replace("ST*835", "ST*" + code)
                .replace("GS*HP", "GS*" + group)
                .replace("005010X221A1", guide);
        assertThat(ReadPayments.of(file).only().head().kind()).isEqualTo(kind);
    }

    @Test
    void small_reads_give_the_same() {
        assertThat(ReadPayments.of(new Dripping(FILE.replace("~", "~\r\n").getBytes(StandardCharsets.UTF_8)))
                        .only()
                        .claims())
                .isEqualTo(PLAIN.only().claims());
    }

    @Test
    void a_segment_without_end_does_not_fill_the_memory() {
        ReadPayments read = ReadPayments.of(FILE.substring(0, FILE.indexOf("SE*")) + "NTE*" + "X".repeat(1_000_000));
        assertThat(read.only().end().whole()).isFalse();
        assertThat(read.words()).contains("A segment has no end within 256 KB. The rest of the file was not read.");
    }

    private static void same(String file) {
        same(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void same(byte[] file) {
        ReadPayments read = ReadPayments.of(file);
        assertThat(read.flaws()).isEmpty();
        Payment payment = read.only();
        assertThat(payment.words()).isEmpty();
        assertThat(payment.paper()).isEqualTo(PLAIN.only().paper());
        assertThat(withoutPlaces(payment)).isEqualTo(withoutPlaces(PLAIN.only()));
    }

    private static List<Object> withoutPlaces(Payment payment) {
        List<Object> said = new ArrayList<>();
        payment.claims()
                .forEach(claim -> said.addAll(List.of(
                        claim.control(), claim.charge(), claim.paid(), claim.patient(), claim.lines(), claim.flaws())));
        return said;
    }

    private static void says(String file, String words) {
        ReadPayments read = ReadPayments.of(file);
        assertThat(read.payments().getFirst().end().whole()).as(read.toString()).isTrue();
        assertThat(read.words()).singleElement().asString().startsWith(words);
    }

    private static char character(String name) {
        if (name.startsWith("0x")) return (char) Integer.parseInt(name.substring(2), 16);
        if (name.equals("quote")) return '\'';
        return name.equals("newline") ? '\n' : name.charAt(0);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        }
        return packed.toByteArray();
    }

    /** Gives one byte at a time. */
    private static final class Dripping extends InputStream {
        private final InputStream bytes;

        Dripping(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return bytes.read(target, offset, Math.min(length, 1));
        }
    }
}
