package dk.kompetencedialog.fault;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** What stands on the notes of a board, and how often. */
final class Texts {
    private Texts() {}

    static Map<String, Integer> on(String board) {
        return Jsoup.parse(board).select(".note > p").eachText().stream()
                .collect(Collectors.toMap(Function.identity(), text -> 1, Integer::sum));
    }
}
