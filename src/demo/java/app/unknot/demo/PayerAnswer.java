package app.unknot.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes the remittance file that an invented payer sends: each claim with its contract adjustment and the client's part. */
final class PayerAnswer {
    private PayerAnswer() {}

    /**
     * One claim of the answer, in cents. The payer pays what is neither waived by contract, nor the client's, nor withheld.
     *
     * @param control our claim number
     * @param withheld not paid for want of information
     */
    record Row(String control, long charge, long contract, long patient, long withheld) {
        long paid() {
            return charge - contract - patient - withheld;
        }
    }

    /**
     * @param missing cents by which the reasons of the first claim fall short of what was not paid; 0 balances
     */
    static String write(String payer, String trace, LocalDate day, List<Row> rows, long missing) {
        String date = DateTimeFormatter.BASIC_ISO_DATE.format(day);
        long paid = rows.stream().mapToLong(Row::paid).sum();
        StringBuilder body = new StringBuilder("ST*835*0001~");
        body.append("BPR*I*" + amount(paid) + "*C*ACH************" + date + "~");
        body.append("TRN*1*" + trace + "*1999999999~DTM*405*" + date + "~");
        body.append("N1*PR*" + payer.toUpperCase(Locale.ROOT) + "~N3*1 PAYER WAY~N4*SEATTLE*WA*98101~PER*BL*HELP~");
        body.append("N1*PE*HARBOR STREET MASSAGE*XX*1234567893~LX*1~");
        for (Row row : rows) {
            body.append("CLP*" + row.control() + "*1*" + amount(row.charge()) + "*" + amount(row.paid()) + "*"
                    + amount(row.patient()) + "*CI*P" + row.control() + "*11*1~");
            long contract = row.contract() - (row.equals(rows.getFirst()) ? missing : 0);
            if (contract != 0) body.append("CAS*CO*45*" + amount(contract) + "~");
            if (row.withheld() != 0) body.append("CAS*CO*16*" + amount(row.withheld()) + "~");
            if (row.patient() != 0) body.append("CAS*PR*3*" + amount(row.patient()) + "~");
        }
        long segments = body.chars().filter(c -> c == '~').count() + 1;
        body.append("SE*" + segments + "*0001~");
        return "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *" + date.substring(2)
                + "*0800*^*00501*000000077*0*P*:~GS*HP*PAYER*PRACTICE*" + date + "*0800*77*X*005010X221A1~" + body
                + "GE*1*77~IEA*1*000000077~";
    }

    private static String amount(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
