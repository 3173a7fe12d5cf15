package app.unknot.clients.documents;

import app.unknot.shared.Sha256;
import app.unknot.shared.storage.Sealer;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps files in sealed parts. Each seal names its part and how many there are, so that none can be dropped, moved or swapped. */
@Component
class DocumentContent {
    private static final int PART = 256 * 1024;

    private final JdbcClient jdbc;
    private final Sealer sealer;

    DocumentContent(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    void write(DocumentId document, byte[] bytes) {
        int parts = Math.ceilDiv(bytes.length, PART);
        for (int part = 0; part < parts; part++) {
            byte[] piece = Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART));
            jdbc.sql("insert into client_document_part (document_id, part, parts, sealed) values (?, ?, ?, ?)")
                    .params(document.value(), part, parts, sealer.sealBytes(piece, place(document, part, parts)))
                    .update();
        }
    }

    /**
     * @throws IllegalStateException when anything of it was changed outside the product
     */
    byte[] read(DocumentId document, String expectedHash) {
        List<Part> parts = jdbc.sql(
                        "select part, parts, sealed from client_document_part where document_id = ? order by part")
                .param(document.value())
                .query((row, number) -> new Part(row.getInt("part"), row.getInt("parts"), row.getBytes("sealed")))
                .list();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (Part part : parts)
            content.writeBytes(sealer.openBytes(part.sealed(), place(document, part.part(), part.parts())));
        byte[] bytes = content.toByteArray();
        if (!Sha256.hex(bytes).equals(expectedHash))
            throw new IllegalStateException("The seal is broken at " + document);
        return bytes;
    }

    private static String place(DocumentId document, int part, int parts) {
        return "client_document_part." + document + "." + part + "/" + parts;
    }

    private record Part(int part, int parts, byte[] sealed) {}
}
