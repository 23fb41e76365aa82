package dk.kompetencedialog.workshop.discussion.page;

import dk.kompetencedialog.platform.web.Fragment;
import dk.kompetencedialog.workshop.discussion.Discussed;
import dk.kompetencedialog.workshop.discussion.Topic;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was said of a group on a topic; {@code group} null = departments and teams. */
public record AnswerPiece(Topic topic, @Nullable UUID group, Discussed.Said said, long number) implements Fragment {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The answer to the topic of what was said. */
    public static AnswerPiece of(Discussed discussed, Topic topic, long number) {
        return new AnswerPiece(topic, discussed.group(), discussed.of(topic), number);
    }

    public String id() {
        return "d_" + topic + "_" + (group == null ? "all" : group);
    }

    /** As a page keeps it, to write on: {@code {needed, text}}. */
    public String json() {
        var kept = new LinkedHashMap<String, @Nullable Object>();
        kept.put("needed", said.needed());
        kept.put("text", said.text());
        return JSON.writeValueAsString(kept);
    }

    @Override
    public String template() {
        return "workshop/discussion/answer";
    }
}
