package dk.kompetencedialog.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/** What Word works out in a part. What it can work out from the file alone stays; of the rest what it came to last stays as text. */
final class Fields {
    private static final Set<String> OWN = Set.of(
            "PAGE",
            "NUMPAGES",
            "SECTIONPAGES",
            "STYLEREF",
            "TITLE",
            "AUTHOR",
            "DATE",
            "TIME",
            "CREATEDATE",
            "SAVEDATE",
            "FILENAME");
    private static final Set<String> PIECES =
            Set.of("fldChar", "instrText", "t", "tab", "br", "drawing", "pict", "sym", "noBreakHyphen");

    /** No head of Word's own has as many within each other. */
    private static final int DEEPEST = 16;

    /** One that has begun. */
    private static final class Open {
        private final List<Element> asked = new ArrayList<>();
        private final List<Element> marks = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private boolean isAsking = true;

        boolean isOwn() {
            return Fields.isOwn(words.toString());
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();

    private Fields() {}

    static void settle(Element root) {
        Xml.below(root, Set.of("fldSimple")).stream()
                .filter(one -> !isOwn(one.getAttributeNS(Xml.W, "instr")))
                .forEach(Xml::unwrap);
        var fields = new Fields();
        Xml.below(root, PIECES).forEach(fields::read);
        fields.open.forEach(Fields::flatten);
    }

    /** Whether it is the title of the document. */
    static boolean isTitle(Element simple) {
        return name(simple.getAttributeNS(Xml.W, "instr")).equals("TITLE");
    }

    private static boolean isOwn(String words) {
        return OWN.contains(name(words));
    }

    private static String name(String words) {
        return words.strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
    }

    private void read(Element piece) {
        var kind = piece.getLocalName().equals("fldChar") ? piece.getAttributeNS(Xml.W, "fldCharType") : "";
        if (kind.equals("begin")) {
            if (open.size() == DEEPEST) throw new Unfit(Unfit.Why.DAMAGED);
            open.push(new Open());
        }
        for (var one : open) if (one.isAsking) one.asked.add(piece);
        var now = open.peek();
        if (now == null) {
            if (!kind.isEmpty()) Xml.remove(piece);
            return;
        }
        if (!kind.isEmpty()) now.marks.add(piece);
        if (piece.getLocalName().equals("instrText")) now.words.append(piece.getTextContent());
        if (kind.equals("separate")) now.isAsking = false;
        if (kind.equals("end") && !open.pop().isOwn()) flatten(now);
    }

    private static void flatten(Open one) {
        one.asked.forEach(Xml::remove);
        one.marks.forEach(Xml::remove);
    }
}
