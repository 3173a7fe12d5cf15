package app.unknot.clients.documents;

import app.unknot.clients.words.ClientsWords;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Draws pictures anew, so that only the picture stays: no place, no camera, no time, nothing hidden behind it. */
final class Pictures {
    private static final long MOST_PIXELS = 60_000_000;
    private static final int PHOTO_SIDE = 384;
    private static final float QUALITY = 0.9f;
    private static final int UPRIGHT = 1;

    static {
        // Pictures are small enough for memory; a cache would write them to disk unsealed.
        ImageIO.setUseCache(false);
    }

    private Pictures() {}

    /** The same picture, upright, without what stood beside it in the file. */
    static byte[] clean(FileType type, byte[] bytes) {
        BufferedImage picture = read(type, bytes);
        return write(type, upright(picture, type == FileType.JPEG ? orientation(bytes) : UPRIGHT, type));
    }

    /** The middle of the picture as a small square, for the place beside a name. */
    static byte[] portrait(FileType type, byte[] bytes) {
        BufferedImage picture = read(type, bytes);
        int side = Math.min(picture.getWidth(), picture.getHeight());
        BufferedImage middle =
                picture.getSubimage((picture.getWidth() - side) / 2, (picture.getHeight() - side) / 3, side, side);
        int size = Math.min(side, PHOTO_SIDE);
        BufferedImage portrait = canvas(size, size, type);
        Graphics2D pen = portrait.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(middle, 0, 0, size, size, null);
        pen.dispose();
        return write(type, portrait);
    }

    private static BufferedImage read(FileType type, byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS)
                    throw FileCheck.refused(
                            ClientsWords.THE_PICTURE_HAS_MORE_THAN_60.text(),
                            ClientsWords.PHOTOGRAPH_IT_AGAIN_FROM_FARTHER.text());
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw FileCheck.refused(
                    ClientsWords.THE_PICTURE_IS_DAMAGED_OR_ITS_COLORS.text(), ClientsWords.PHOTOGRAPH_IT_AGAIN.text());
        }
    }

    /** How the camera was held, 1 to 8 as Exif counts; 1 when the file does not say. */
    private static int orientation(byte[] jpeg) {
        try {
            ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? UPRIGHT
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException | IOException unreadable) {
            return UPRIGHT;
        }
    }

    private static BufferedImage upright(BufferedImage picture, int orientation, FileType type) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        // The matrices of the Exif specification, from the stored dots to the upright picture.
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        boolean onItsSide = orientation >= 5 && orientation <= 8;
        BufferedImage upright = canvas(onItsSide ? h : w, onItsSide ? w : h, type);
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return upright;
    }

    private static BufferedImage canvas(int width, int height, FileType type) {
        BufferedImage canvas = new BufferedImage(
                width, height, type == FileType.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        if (type == FileType.JPEG) {
            Graphics2D pen = canvas.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.dispose();
        }
        return canvas;
    }

    private static byte[] write(FileType type, BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
            stream.flush();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The picture could not be redrawn", e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
