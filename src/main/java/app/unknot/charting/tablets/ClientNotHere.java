package app.unknot.charting.tablets;

import app.unknot.charting.words.ChartingWords;

/** A note cannot come back, because its client's record is not here or not in the therapist's care. */
public final class ClientNotHere extends RuntimeException {
    ClientNotHere() {
        super(ChartingWords.THE_CLIENT_OF_THIS_NOTE.text());
    }
}
