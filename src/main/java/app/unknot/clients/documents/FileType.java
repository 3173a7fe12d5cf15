package app.unknot.clients.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The types of file that are kept. */
public enum FileType {
    PDF("application/pdf", "pdf", Set.of("pdf")),
    JPEG("image/jpeg", "jpg", Set.of("jpg", "jpeg", "jpe", "jfif")),
    PNG("image/png", "png", Set.of("png"));

    private final String mediaType;
    private final String ending;
    private final Set<String> endings;

    FileType(String mediaType, String ending, Set<String> endings) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }

    public boolean isPicture() {
        return this != PDF;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Whether a file of this name may be of this type; a name without an ending says nothing. */
    boolean fits(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 || endings.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
