package app.unknot.shared.print;

import java.util.List;

/** A printed page: the file, and which characters of it are empty boxes because no font has them. */
public final class Paper {
    private final byte[] pdf;
    private final List<String> unprintable;

    Paper(byte[] pdf, List<String> unprintable) {
        this.pdf = pdf;
        this.unprintable = List.copyOf(unprintable);
    }

    /** The bytes of the PDF. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** Each once; empty when all of it is on the paper. */
    public List<String> unprintable() {
        return unprintable;
    }
}
