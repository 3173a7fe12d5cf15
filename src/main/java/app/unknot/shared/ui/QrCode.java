package app.unknot.shared.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A QR code as a picture that stays sharp at every size. */
public final class QrCode extends Image {
    /** Light cells around the code, without which cameras do not find it. */
    private static final int QUIET = 4;

    /**
     * @param text what a camera reads
     * @param alternative for who cannot see it
     */
    public QrCode(String text, String alternative) {
        super("data:image/svg+xml;base64," + encoded(text), alternative);
        addClassName("qr");
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(svg(text).getBytes(StandardCharsets.US_ASCII));
    }

    /** Numbers only: no character of the text gets into the picture. */
    static String svg(String text) {
        BitMatrix cells = cells(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < cells.getHeight(); y++)
            for (int x = 0; x < cells.getWidth(); x++)
                if (cells.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        int size = cells.getWidth();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "h-" + size
                + "z\"/><path d=\"" + path + "\"/></svg>";
    }

    private static BitMatrix cells(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    StandardCharsets.UTF_8.name()));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
