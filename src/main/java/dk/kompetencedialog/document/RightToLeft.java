package dk.kompetencedialog.document;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Locale;

/** Arabic, Hebrew and their like, in among the rest: the Java platform's own bidirectional algorithm, lent to print. */
final class RightToLeft {

    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    private RightToLeft() {}

    /** Whether anything in the text runs from right to left. */
    static boolean in(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Makes print follow the direction of the text. */
    static void follow(PdfRendererBuilder builder) {
        builder.useUnicodeBidiSplitter(Runs::new);
        builder.useUnicodeBidiReorderer(new Order());
    }

    /** A line with its signs in the order that they are seen in from the left, Arabic joined. */
    static String seen(String line, boolean isFromRight) {
        if (!in(line)) return line;
        String joined = Arabic.joined(line);
        Bidi bidi = new Bidi(joined, isFromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] runs = new Integer[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            runs[run] = run;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        StringBuilder seen = new StringBuilder(joined.length());
        for (int run : runs) {
            String text = joined.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            seen.append(bidi.getRunLevel(run) % 2 == 1 ? turned(text) : text);
        }
        return seen.toString();
    }

    private static String turned(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text);
        int end = signs.last();
        for (int start = signs.previous(); start != BreakIterator.DONE; start = signs.previous()) {
            turned.append(mirrored(text.substring(start, end)));
            end = start;
        }
        return turned.toString();
    }

    private static String mirrored(String sign) {
        int opens = OPENING.indexOf(sign);
        int closes = CLOSING.indexOf(sign);
        if (opens >= 0) {
            return CLOSING.substring(opens, opens + 1);
        }
        return closes >= 0 ? OPENING.substring(closes, closes + 1) : sign;
    }

    private static final class Runs implements BidiSplitter {
        private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String paragraph, byte direction) {
            bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return bidi.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = bidi.getRunStart(run);
            return new BidiTextRun(start, bidi.getRunLimit(run) - start, bidi.getRunLevel(run) % 2 == 1 ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }

    private static final class Order implements BidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String text) {
            return RightToLeft.turned(text);
        }

        @Override
        public String shapeText(String text) {
            return Arabic.joined(text);
        }

        @Override
        public String deshapeText(String text) {
            return Arabic.apart(text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
