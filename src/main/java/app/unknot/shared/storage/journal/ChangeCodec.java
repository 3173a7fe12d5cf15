package app.unknot.shared.storage.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Writes the changes of one transaction as bytes and reads them back. Values keep their type; a type it does not know is refused. */
final class ChangeCodec {
    private ChangeCodec() {}

    /**
     * @throws IllegalArgumentException for a value of a type that cannot be read back
     */
    static byte[] encode(List<Change> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(changes.size());
            for (Change change : changes) {
                text(out, change.sql());
                out.writeInt(change.rows());
                out.writeInt(change.values().size());
                for (Object value : change.values()) write(out, value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<Change> decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            List<Change> changes = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                String sql = text(in);
                int rows = in.readInt();
                List<@Nullable Object> values = new ArrayList<>();
                for (int more = in.readInt(); more > 0; more--) values.add(read(in));
                changes.add(new Change(sql, values, rows));
            }
            return changes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte('0');
            case String text -> tagged(out, 's', text);
            case Integer number -> {
                out.writeByte('i');
                out.writeInt(number);
            }
            case Short number -> {
                out.writeByte('i');
                out.writeInt(number);
            }
            case Long number -> {
                out.writeByte('l');
                out.writeLong(number);
            }
            case Boolean truth -> {
                out.writeByte('b');
                out.writeBoolean(truth);
            }
            case Double number -> {
                out.writeByte('d');
                out.writeDouble(number);
            }
            case UUID id -> {
                out.writeByte('u');
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
            }
            case byte[] content -> {
                out.writeByte('x');
                out.writeInt(content.length);
                out.write(content);
            }
            case BigDecimal number -> tagged(out, 'n', number.toString());
            case OffsetDateTime moment -> tagged(out, 'o', moment.toString());
            case LocalDate day -> tagged(out, 'D', day.toString());
            case LocalDateTime moment -> tagged(out, 'L', moment.toString());
            case LocalTime time -> tagged(out, 'T', time.toString());
            // Hibernate binds days and times of day as the older types.
            case java.sql.Date day -> tagged(out, 'D', day.toLocalDate().toString());
            case java.sql.Time time -> tagged(out, 'T', time.toLocalTime().toString());
            case java.sql.Timestamp moment ->
                tagged(out, 'L', moment.toLocalDateTime().toString());
            default ->
                throw new IllegalArgumentException("The commit journal cannot keep a value of "
                        + value.getClass().getName());
        }
    }

    private static @Nullable Object read(DataInputStream in) throws IOException {
        int tag = in.readByte();
        return switch (tag) {
            case '0' -> null;
            case 's' -> text(in);
            case 'i' -> in.readInt();
            case 'l' -> in.readLong();
            case 'b' -> in.readBoolean();
            case 'd' -> in.readDouble();
            case 'u' -> new UUID(in.readLong(), in.readLong());
            case 'x' -> in.readNBytes(in.readInt());
            case 'n' -> new BigDecimal(text(in));
            case 'o' -> OffsetDateTime.parse(text(in));
            case 'D' -> LocalDate.parse(text(in));
            case 'L' -> LocalDateTime.parse(text(in));
            case 'T' -> LocalTime.parse(text(in));
            default -> throw new IOException("Unknown kind of value: " + tag);
        };
    }

    private static void tagged(DataOutputStream out, char tag, String value) throws IOException {
        out.writeByte(tag);
        text(out, value);
    }

    private static void text(DataOutputStream out, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
