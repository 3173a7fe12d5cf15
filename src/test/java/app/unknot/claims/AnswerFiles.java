package app.unknot.claims;

import java.nio.charset.StandardCharsets;

/** What a clearinghouse answers before a payer pays. */
public final class AnswerFiles {
    private static final String TO_US =
            "ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*912345678      *261130*1200*^*00501*000000901*0*P*:~";

    private AnswerFiles() {}

    /** A 277CA that refuses one claim for its member ID. */
    public static byte[] rejected(String control) {
        return answered(control, "STC*A7:33:IL*20261130*U*120~");
    }

    /** A 277CA that takes one claim in, under the payer's own number. */
    public static byte[] accepted(String control, String payerNumber) {
        return answered(control, "STC*A2:20:PR*20261130*WQ*120~REF*1K*" + payerNumber + "~");
    }

    /** A 999 that could read a file of ours. */
    public static byte[] receipt(int fileNumber) {
        return bytes(
                "FA",
                "005010X231A1",
                "ST*999*0001*005010X231A1~AK1*HC*" + fileNumber
                        + "*005010X222A1~AK2*837*0001*005010X222A1~IK5*A~AK9*A*1*1*1~");
    }

    private static byte[] answered(String control, String status) {
        return bytes(
                "HN",
                "005010X214",
                "ST*277*0001*005010X214~BHT*0085*08*1*20261130*1200*TH~HL*1**20*1~NM1*PR*2*CASCADE*****PI*CASC1~"
                        + "TRN*1*1~DTP*050*D8*20261130~DTP*009*D8*20261130~HL*2*1*21*1~NM1*41*2*HARBOR*****46*912345678~"
                        + "TRN*2*1~STC*A1:19:PR*20261130*WQ*120~HL*3*2*19*1~NM1*85*2*HARBOR*****XX*1234567893~HL*4*3*PT~"
                        + "NM1*QC*1*REYES*MIA****MI*CH884471~TRN*2*" + control + "~" + status + "DTP*472*D8*20261130~");
    }

    private static byte[] bytes(String group, String guide, String body) {
        int segments = body.split("~").length + 1;
        String file = TO_US + "GS*" + group + "*CLEARHOUSE*912345678*20261130*1200*901*X*" + guide + "~" + body + "SE*"
                + segments + "*0001~GE*1*901~IEA*1*000000901~";
        return file.getBytes(StandardCharsets.US_ASCII);
    }
}
