package app.unknot.claims;

import java.nio.charset.StandardCharsets;

/** What a clearinghouse answers before a payer pays. */
public final class AnswerFiles {
    private AnswerFiles() {}

    /** A 277CA that refuses one claim for its member ID. */
    public static byte[] rejected(String control) {
        return answered(control, "A7:33:IL*20261130*U*120");
    }

    private static byte[] answered(String control, String status) {
        String body =
                "ST*277*0001*005010X214~BHT*0085*08*1*20261130*1200*TH~HL*1**20*1~NM1*PR*2*CASCADE HEALTH*****PI*CASC1~"
                        + "TRN*1*1~DTP*050*D8*20261130~DTP*009*D8*20261130~HL*2*1*21*1~NM1*41*2*HARBOR*****46*912345678~TRN*2*1~"
                        + "STC*A1:19:PR*20261130*WQ*120~HL*3*2*19*1~NM1*85*2*HARBOR*****XX*1234567893~HL*4*3*PT~"
                        + "NM1*QC*1*REYES*YARA****MI*CH884471~TRN*2*" + control + "~STC*" + status
                        + "~DTP*472*D8*20261130~";
        int segments = body.split("~").length + 1;
        String file =
                "ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*912345678      *261130*1200*^*00501*000000901*0*P*:~"
                        + "GS*HN*CLEARHOUSE*912345678*20261130*1200*901*X*005010X214~" + body + "SE*" + segments
                        + "*0001~GE*1*901~IEA*1*000000901~";
        return file.getBytes(StandardCharsets.US_ASCII);
    }
}
