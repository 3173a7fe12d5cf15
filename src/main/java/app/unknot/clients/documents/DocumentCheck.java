package app.unknot.clients.documents;

import app.unknot.shared.storage.ContentCheck;
import app.unknot.shared.storage.RunningDigest;
import app.unknot.shared.storage.Sealer;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens every file about a client, all parts of it, and compares it with its hash, as reading it does. */
public final class DocumentCheck implements ContentCheck {
    @Override
    public String what() {
        return "documents";
    }

    @Override
    public Checked check(JdbcOperations database, Sealer sealer) {
        RunningDigest documents = new RunningDigest();
        DocumentContent content = new DocumentContent(JdbcClient.create(database), sealer);
        database.query("select id, content_hash from client_document order by id", row -> {
            UUID id = row.getObject("id", UUID.class);
            String hash = row.getString("content_hash");
            documents.add(id + " " + hash);
            try {
                content.read(new DocumentId(id), hash);
            } catch (RuntimeException e) {
                documents.broken("Document " + id + " is incomplete");
            }
        });
        return documents.done();
    }
}
