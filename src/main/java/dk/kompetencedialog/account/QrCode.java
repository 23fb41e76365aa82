package dk.kompetencedialog.account;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A QR code as SVG: sharp at any size, dark on white with its quiet zone of four modules. */
public final class QrCode {
    private static final int QUIET_ZONE = 4;

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
