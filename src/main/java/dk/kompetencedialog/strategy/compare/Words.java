package dk.kompetencedialog.strategy.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dk.kompetencedialog.strategy.compare.page.Mark;
import dk.kompetencedialog.strategy.compare.page.Mark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Marks what a text says otherwise than another did, word by word. */
public final class Words {
    /** A word; line breaks that follow each other are one of their own. */
    private static final Pattern WORD = Pattern.compile("\\n+|\\S+");

    private Words() {}

    /** In the order they read, what went before what came. */
    public static List<Mark> between(String before, String now) {
        var marks = new ArrayList<Mark>();
        for (var delta : DiffUtils.diff(words(before), words(now), true).getDeltas()) mark(marks, delta);
        return gathered(marks);
    }

    private static void mark(List<Mark> marks, AbstractDelta<String> delta) {
        if (delta.getType() == DeltaType.EQUAL)
            marks.add(new Mark(Kind.SAME, String.join(" ", delta.getTarget().getLines())));
        else {
            marks.add(new Mark(Kind.REMOVED, String.join(" ", delta.getSource().getLines())));
            marks.add(new Mark(Kind.ADDED, String.join(" ", delta.getTarget().getLines())));
        }
    }

    /** A single word that both have between two changes is no help to a reader: the changes are told as one. */
    private static List<Mark> gathered(List<Mark> marks) {
        var all = new ArrayList<Mark>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (int at = 0; at < marks.size(); at++) {
            var mark = marks.get(at);
            if (mark.kind() == Kind.SAME && !isBetween(marks, at)) {
                flush(all, removed, added);
                all.add(mark);
            } else {
                if (mark.kind() != Kind.ADDED) removed.append(' ').append(mark.text());
                if (mark.kind() != Kind.REMOVED) added.append(' ').append(mark.text());
            }
        }
        flush(all, removed, added);
        return List.copyOf(all);
    }

    private static boolean isBetween(List<Mark> marks, int at) {
        return at > 0
                && at < marks.size() - 1
                && marks.get(at).count() <= 1
                && !marks.get(at).text().contains("\n");
    }

    private static void flush(List<Mark> all, StringBuilder removed, StringBuilder added) {
        add(all, Kind.REMOVED, removed.toString());
        add(all, Kind.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    private static void add(List<Mark> all, Kind kind, String text) {
        var words = text.replaceAll("^ +| +$", "");
        if (!words.isEmpty()) all.add(new Mark(kind, words));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
