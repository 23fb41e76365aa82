package dk.kompetencedialog.account;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A QR code as SVG: sharp at any size, dark on white with its quiet zone of four modules. */
public final class QrCode {
    private static final int QUIET_ZONE = 4;
    private static final int SCALE = 6;
    private static final int DARK = 0x000000;
    private static final int LIGHT = 0xFFFFFF;

    private QrCode() {}

    /**
     * Draws the code. It scales to the box it stands in.
     *
     * @param url what a phone opens
     * @param title what a screen reader says of it
     */
    public static String svg(String url, String title) {
        var matrix = matrix(url);
        return """
                <svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" shape-rendering="crispEdges">\
                <title>%2$s</title><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#000" d="%3$s"/></svg>""".formatted(matrix.getWidth(), escaped(title), dark(matrix));
    }

    /** The same as a PNG in base 64, for where no SVG is drawn: a mail. */
    public static String png(String url) {
        var matrix = matrix(url);
        int side = matrix.getWidth() * SCALE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++) picture.setRGB(x, y, matrix.get(x / SCALE, y / SCALE) ? DARK : LIGHT);
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", file);
            return Base64.getEncoder().encodeToString(file.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BitMatrix matrix(String url) {
        var hints = Map.of(
                EncodeHintType.MARGIN,
                QUIET_ZONE,
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M);
        try {
            return new QRCodeWriter().encode(url, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static String dark(BitMatrix matrix) {
        return IntStream.range(0, matrix.getHeight())
                .mapToObj(y -> row(matrix, y))
                .collect(Collectors.joining());
    }

    private static String row(BitMatrix matrix, int y) {
        var runs = new StringBuilder();
        for (int x = 0; x < matrix.getWidth(); x++) {
            int from = x;
            while (x < matrix.getWidth() && matrix.get(x, y)) x++;
            if (x > from) runs.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
        }
        return runs.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
