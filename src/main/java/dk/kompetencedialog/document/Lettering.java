package dk.kompetencedialog.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Letters as print sets them: which typeface has each sign, how wide a text comes out, and where its lines are broken. */
public final class Lettering {
    private static final String REPLACEMENT = "\uFFFD";
    private static final List<String> OTHERS =
            List.of("IBMPlexSansHebrew-Regular.ttf", "IBMPlexSansArabic-Regular.ttf", "NotoEmoji-Regular.ttf");
    private static final Lettering REGULAR = new Lettering("IBMPlexSans-Regular.ttf");
    private static final Lettering SEMIBOLD = new Lettering("IBMPlexSans-SemiBold.ttf");

    private final List<Face> faces;
    private final Map<Integer, Sign> signs = new ConcurrentHashMap<>();

    private Lettering(String own) {
        faces = Stream.concat(Stream.of(own), OTHERS.stream()).map(Face::read).toList();
    }

    /** A sign in the first typeface that has it; {@code width} in parts of the type's size. */
    private record Sign(Face face, double width) {}

    /** Signs in a row that one typeface has. */
    record Piece(Face face, String text) {}

    /** A typeface by its file. */
    record Face(String file, TrueTypeFont font) {
        static Face read(String name) {
            try {
                return new Face(
                        name, new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes("fonts/" + name))));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private int glyph(int point) {
            try {
                return font.getUnicodeCmapLookup().getGlyphId(point);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private double width(int point) {
            try {
                return (double) font.getAdvanceWidth(glyph(point)) / font.getUnitsPerEm();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    static Lettering of(Drawing.Letters type) {
        return type.bold() ? SEMIBOLD : REGULAR;
    }

    /** How wide a line of text comes out, in points. */
    public static double width(String text, Drawing.Letters type) {
        var lettering = of(type);
        return type.size()
                * Arabic.joined(text)
                        .codePoints()
                        .mapToDouble(point -> lettering.sign(point).width())
                        .sum();
    }

    /** The text in lines no wider than this: broken between words, and inside a word that is wider alone. */
    public static List<String> lines(String text, Drawing.Letters type, double width) {
        return Plain.text(text)
                .lines()
                .flatMap(line -> broken(line.strip(), type, width).stream())
                .toList();
    }

    /** The text cut where the typeface changes; a sign that none has comes out as the sign for what is missing. */
    List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        text.codePoints().forEach(point -> {
            var sign = sign(point);
            var letter = sign.face().glyph(point) == 0 ? REPLACEMENT : Character.toString(point);
            var goesOn = !pieces.isEmpty() && pieces.getLast().face().equals(sign.face());
            var before = goesOn ? pieces.removeLast().text() : "";
            pieces.add(new Piece(sign.face(), before + letter));
        });
        return pieces;
    }

    private Sign sign(int point) {
        return signs.computeIfAbsent(point, this::find);
    }

    private Sign find(int point) {
        return faces.stream()
                .filter(face -> face.glyph(point) != 0)
                .findFirst()
                .map(face -> new Sign(face, face.width(point)))
                .orElseGet(() -> new Sign(faces.getFirst(), faces.getFirst().width(REPLACEMENT.codePointAt(0))));
    }

    private static List<String> broken(String line, Drawing.Letters type, double width) {
        var lines = new ArrayList<String>();
        var current = "";
        for (var word : words(line, type, width)) {
            var longer = current.isEmpty() ? word : current + " " + word;
            var fits = width(longer, type) <= width;
            if (!fits && !current.isEmpty()) lines.add(current);
            current = fits ? longer : word;
        }
        lines.add(current);
        return lines;
    }

    private static List<String> words(String line, Drawing.Letters type, double width) {
        return Stream.of(line.split("\\s+"))
                .flatMap(word -> width(word, type) <= width ? Stream.of(word) : parts(word, type, width).stream())
                .toList();
    }

    /** A word that is too wide, cut between what is read as one letter. */
    private static List<String> parts(String word, Drawing.Letters type, double width) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        var ends = IntStream.iterate(letters.next(), end -> end != BreakIterator.DONE, _ -> letters.next())
                .toArray();
        var parts = new ArrayList<String>();
        int from = 0;
        int before = 0;
        for (int end : ends) {
            if (before > from && width(word.substring(from, end), type) > width) {
                parts.add(word.substring(from, before));
                from = before;
            }
            before = end;
        }
        parts.add(word.substring(from));
        return parts;
    }
}
