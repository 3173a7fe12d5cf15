package app.unknot.clients.documents;

import app.unknot.shared.Sha256;

/** A file that may be kept: its true type, and bytes without anything that runs or tells where a picture was taken. */
record CheckedFile(FileType type, byte[] bytes) {
    /** SHA-256 of the bytes, in hexadecimal. */
    String hash() {
        return Sha256.hex(bytes);
    }
}
