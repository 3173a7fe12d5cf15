package app.unknot.shared.ui;

import com.vaadin.flow.server.streams.DownloadHandler;

/** Asks for password and second factor before something that needs a {@link app.unknot.shared.RecentProof}. */
public interface ProofPrompt {
    /**
     * Does the work at once when the proof is there; otherwise asks for it, and does the work when it was given.
     *
     * @param title what the person wants to do
     * @param why they are asked
     * @param verb on the button
     */
    void before(String title, String why, String verb, Runnable work);

    /** The file, handed out only as long as the proof is there at the moment at which it is fetched; otherwise 403. */
    DownloadHandler guarded(DownloadHandler file);
}
