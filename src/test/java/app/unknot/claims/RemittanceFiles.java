package app.unknot.claims;

import app.unknot.shared.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes remittance files as a payer would, balanced or not. */
public final class RemittanceFiles {
    private RemittanceFiles() {}

    /**
     * One claim of a remittance; balanced when charge = paid + contract + patient.
     *
     * @param control our claim number
     */
    public record Row(String control, long charge, long paid, long contract, long patient) {}

    /** A remittance of 12 Nov 2026 by Cascade Health that pays what its claims say. */
    public static String of(String trace, Row... rows) {
        long paid = List.of(rows).stream().mapToLong(Row::paid).sum();
        return of(trace, paid, "", rows);
    }

    /**
     * A remittance with a payment and a provider adjustment of its own.
     *
     * @param adjustment a whole PLB segment without its end, or empty
     */
    public static String of(String trace, long paid, String adjustment, Row... rows) {
        StringBuilder body = new StringBuilder();
        body.append("ST*835*0001~")
                .append("BPR*I*")
                .append(amount(paid))
                .append("*C*ACH************20261112~")
                .append("TRN*1*")
                .append(trace)
                .append("*1999999999~")
                .append("DTM*405*20261112~")
                .append("N1*PR*CASCADE HEALTH~N3*1 PAYER WAY~N4*SEATTLE*WA*98101~PER*BL*HELP~")
                .append("N1*PE*LOOSE ENDS MASSAGE*XX*1234567893~LX*1~");
        for (Row row : rows) claim(body, row);
        if (!adjustment.isEmpty()) body.append(adjustment).append('~');
        int segments = (int) body.chars().filter(c -> c == '~').count() + 1;
        body.append("SE*").append(segments).append("*0001~");
        return "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *261112*0800*^*00501*000000077*0*P*:~"
                + "GS*HP*PAYER*PRACTICE*20261112*0800*77*X*005010X221A1~" + body + "GE*1*77~IEA*1*000000077~";
    }

    public static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static void claim(StringBuilder body, Row row) {
        String status = row.charge() < 0 ? "22" : "1";
        body.append("CLP*")
                .append(row.control())
                .append('*')
                .append(status)
                .append('*')
                .append(amount(row.charge()))
                .append('*')
                .append(amount(row.paid()))
                .append('*')
                .append(amount(row.patient()))
                .append("*CI*P")
                .append(row.control())
                .append("*11*1~")
                .append("NM1*QC*1******MI*CH884471~")
                .append("SVC*HC:97140*")
                .append(amount(row.charge()))
                .append('*')
                .append(amount(row.paid()))
                .append("**1~")
                .append("DTM*472*20261102~");
        if (row.contract() != 0)
            body.append("CAS*CO*45*").append(amount(row.contract())).append('~');
        if (row.patient() != 0)
            body.append("CAS*PR*3*").append(amount(row.patient())).append('~');
        body.append("REF*6R*").append(row.control()).append("-1~");
    }

    private static String amount(long cents) {
        return Money.ofCents(cents).plain();
    }
}
