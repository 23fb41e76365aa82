package dk.kompetencedialog.demo;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** A strategy's text as it is read off its pages. A paragraph is known by some of its words, which stand in no other. */
final class Paper {
    private static final Pattern PARAGRAPH = Pattern.compile("id=\"p_([0-9a-f-]{36})\"[^>]*data-says=\"([^\"]*)\"");
    private static final Pattern COMMENT = Pattern.compile("id=\"comment-([0-9a-f-]{36})\"");
    private static final Pattern PLACE = Pattern.compile("name=\"place\" value=\"(\\d+)\"");

    private Paper() {}

    /** A paragraph to be worded anew: its id, and what it says with its heading and whom it is for. */
    record Standing(String id, Map<String, Object> says) {
        /** The same with another body. */
        Map<String, Object> saying(String body) {
            return Map.of(
                    "heading",
                    says.getOrDefault("heading", ""),
                    "body",
                    body,
                    "groups",
                    says.getOrDefault("groups", List.of()));
        }
    }

    /** The paragraph of the page one writes on. */
    static Standing standing(String html, String words) {
        return only(
                PARAGRAPH
                        .matcher(html)
                        .results()
                        .map(found -> new Standing(found.group(1), says(found.group(2))))
                        .filter(each -> String.valueOf(each.says.get("body")).contains(words))
                        .toList(),
                words);
    }

    /** The place of the passage in a hearing: the first that is asked about after the words. */
    static String place(String html, String words) {
        var plain = HtmlUtils.htmlUnescape(html);
        int at = plain.indexOf(words);
        if (at < 0) throw new IllegalStateException("not in the text: " + words);
        return PLACE.matcher(plain.substring(at))
                .results()
                .map(MatchResult::group)
                .map(group -> group.replaceAll("\\D", ""))
                .findFirst()
                .orElseThrow();
    }

    /** The id of a hearing's comment, by all that it says. */
    static String comment(String html, String text) {
        var plain = HtmlUtils.htmlUnescape(html);
        int at = plain.indexOf(text);
        if (at < 0) throw new IllegalStateException("nobody said: " + text);
        return COMMENT.matcher(plain.substring(0, at))
                .results()
                .reduce((one, later) -> later)
                .map(found -> found.group(1))
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> says(String attribute) {
        return JsonMapper.shared().readValue(HtmlUtils.htmlUnescape(attribute), Map.class);
    }

    private static Standing only(List<Standing> found, String words) {
        if (found.size() != 1) throw new IllegalStateException(found.size() + " paragraphs say: " + words);
        return found.getFirst();
    }
}
