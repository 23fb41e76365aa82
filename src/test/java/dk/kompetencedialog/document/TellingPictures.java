package dk.kompetencedialog.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures whose files tell where they were taken, and by whom: in a chunk, in a segment, and behind the end. */
public final class TellingPictures {
    private static final byte[] SECRET = "Exif\0\0Taget af Mette på 56,12 N".getBytes(StandardCharsets.ISO_8859_1);
    static final byte[] PNG = Templates.logo(400, 120, new Color(0x8a1538));
    private static final int AFTER_SIZE = 33;

    private TellingPictures() {}

    public static Stream<byte[]> all() throws IOException {
        var chunk = ByteBuffer.allocate(12 + SECRET.length).putInt(SECRET.length);
        chunk.put("tEXt".getBytes(StandardCharsets.ISO_8859_1)).put(SECRET);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + SECRET.length);
        chunk.putInt((int) sum.getValue());
        var segment = ByteBuffer.allocate(4 + SECRET.length)
                .putShort((short) 0xffe1)
                .putShort((short) (2 + SECRET.length))
                .put(SECRET);
        var jpeg = with(jpeg(), 2, segment.array());
        return Stream.of(with(PNG, AFTER_SIZE, chunk.array()), with(PNG, PNG.length, SECRET), jpeg)
                .flatMap(one -> Stream.of(one, with(one, one.length, SECRET)));
    }

    private static byte[] jpeg() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static byte[] with(byte[] whole, int at, byte[] more) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(whole, 0, at);
        bytes.writeBytes(more);
        bytes.write(whole, at, whole.length - at);
        return bytes.toByteArray();
    }
}
