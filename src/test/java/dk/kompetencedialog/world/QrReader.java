package dk.kompetencedialog.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Reads a QR code that a page draws, as a phone would. */
public final class QrReader {
    private static final int SCALE = 6;

    /** As it is drawn, neither turned nor photographed: what a camera now and then misses is not what is asked here. */
    private static final Map<DecodeHintType, Boolean> SQUARE_ON = Map.of(DecodeHintType.PURE_BARCODE, true);

    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    private QrReader() {}

    /** What the first code in this SVG says. */
    public static String read(String svg) throws ReaderException {
        var box = BOX.matcher(svg);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1)) * SCALE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        RUN.matcher(svg).results().forEach(run -> {
            int x = Integer.parseInt(run.group(1)) * SCALE;
            int y = Integer.parseInt(run.group(2)) * SCALE;
            int width = Integer.parseInt(run.group(3)) * SCALE;
            for (int row = y; row < y + SCALE; row++) Arrays.fill(pixels, row * side + x, row * side + x + width, 0);
        });
        return decoded(side, side, pixels);
    }

    /** What the code in this PNG says. */
    public static String read(byte[] png) throws ReaderException {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(png));
            var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            return decoded(picture.getWidth(), picture.getHeight(), pixels);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String decoded(int width, int height, int[] pixels) throws ReaderException {
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader().decode(picture, SQUARE_ON).getText();
    }
}
