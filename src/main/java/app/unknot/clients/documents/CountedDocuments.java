package app.unknot.clients.documents;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.RecordCounts;
import app.unknot.clients.words.ClientsWords;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many documents a record holds. */
@Component
class CountedDocuments implements RecordCounts {
    private final DocumentRepository documents;

    CountedDocuments(DocumentRepository documents) {
        this.documents = documents;
    }

    @Override
    public List<Count> of(ClientId client) {
        Scope scope = AccessPolicy.work(ProductWork.COUNTED_DOCUMENTS, client.value());
        return List.of(
                new Count(6, ClientsWords.DOCUMENTS.text(), String.valueOf(documents.allOf(client.value(), scope))));
    }
}
