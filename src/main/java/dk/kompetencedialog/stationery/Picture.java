package dk.kompetencedialog.stationery;

import dk.kompetencedialog.platform.web.Sentence;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws a logo anew from what was sent: in plain colours, without the white round it and whatever else the file told, such as where a
 * photo was taken.
 */
final class Picture {
    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String JPEG = "\u00ff\u00d8\u00ff";
    private static final long MOST_POINTS = 16_000_000;
    private static final int WIDEST = 1200;
    private static final int SMALLEST = 24;
    /** How much darker than paper a point is that can be seen; less is the grain of a JPEG. */
    private static final int SEEN = 24;
    /** A picture takes memory while it is drawn, up to 130 MB; they are drawn one by one. */
    private static final Semaphore DESK = new Semaphore(1);

    private Picture() {}

    /** As a PNG. Throws {@link Sentence} 400. */
    static byte[] drawn(byte[] sent) {
        DESK.acquireUninterruptibly();
        try {
            return png(fitted(trimmed(read(sent))));
        } finally {
            DESK.release();
        }
    }

    private static BufferedImage read(byte[] sent) {
        var format = format(sent);
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(input, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS)
                throw Sentence.badRequest("stationery.logo.huge", reader.getWidth(0), reader.getHeight(0));
            return onClear(reader.read(0));
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Sentence told) throw told;
            throw Sentence.badRequest("stationery.logo.damaged");
        } finally {
            reader.dispose();
        }
    }

    /** What kind of picture it is, by what is in it. */
    private static String format(byte[] sent) {
        var opening = new String(sent, 0, Math.min(sent.length, 1024), StandardCharsets.ISO_8859_1);
        if (opening.startsWith(PNG)) return "png";
        if (opening.startsWith(JPEG)) return "jpeg";
        if (opening.startsWith("PK\u0003\u0004")) throw Sentence.badRequest("stationery.logo.isFile");
        var vector = opening.startsWith("%PDF-")
                || opening.startsWith("%!PS")
                || opening.toLowerCase(Locale.ROOT).contains("<svg");
        throw Sentence.badRequest(vector ? "stationery.logo.vector" : "stationery.logo.badKind");
    }

    private static BufferedImage onClear(BufferedImage image) {
        var clear = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        paint(clear, graphics -> graphics.drawImage(image, 0, 0, null));
        return clear;
    }

    private static BufferedImage trimmed(BufferedImage image) {
        var seen = seen(image);
        if (seen.isEmpty()) throw Sentence.badRequest("stationery.logo.unseen");
        if (Math.max(seen.width, seen.height) < SMALLEST)
            throw Sentence.badRequest("stationery.logo.small", seen.width, seen.height);
        return image.getSubimage(seen.x, seen.y, seen.width, seen.height);
    }

    /** Where there is anything to see on white paper. */
    private static Rectangle seen(BufferedImage image) {
        int left = Integer.MAX_VALUE;
        int right = -1;
        int top = Integer.MAX_VALUE;
        int foot = -1;
        var line = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int x = 0; x < line.length; x++) {
                if (!isSeen(line[x])) continue;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                foot = y;
            }
        }
        return right < 0 ? new Rectangle() : new Rectangle(left, top, right - left + 1, foot - top + 1);
    }

    private static boolean isSeen(int point) {
        int alpha = point >>> 24;
        int darkest = Math.min(point >> 16 & 255, Math.min(point >> 8 & 255, point & 255));
        return (255 - darkest) * alpha / 255 > SEEN;
    }

    /** No larger than paper and screens show. Halved step by step, so that thin lines stay. */
    private static BufferedImage fitted(BufferedImage image) {
        var now = onClear(image);
        while (Math.max(now.getWidth(), now.getHeight()) > WIDEST) {
            double by = Math.max(0.5, (double) WIDEST / Math.max(now.getWidth(), now.getHeight()));
            now = scaled(now, (int) Math.ceil(now.getWidth() * by), (int) Math.ceil(now.getHeight() * by));
        }
        return now;
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        paint(scaled, graphics -> {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, 0, 0, width, height, null);
        });
        return scaled;
    }

    private static void paint(BufferedImage on, java.util.function.Consumer<Graphics2D> how) {
        var graphics = on.createGraphics();
        try {
            graphics.setBackground(new Color(0, true));
            how.accept(graphics);
        } finally {
            graphics.dispose();
        }
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
