package dk.kompetencedialog.mus.runup;

import dk.kompetencedialog.platform.text.Texts;
import java.util.List;
import java.util.stream.IntStream;

/** What one thinks of before a talk. */
public final class Questions {
    private static final int MANY = 5;

    private Questions() {}

    public static List<String> of(Texts t) {
        return IntStream.rangeClosed(1, MANY)
                .mapToObj(at -> t.get("mus.runup.question." + at))
                .toList();
    }
}
