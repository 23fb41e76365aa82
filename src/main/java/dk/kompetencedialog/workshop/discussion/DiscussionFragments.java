package dk.kompetencedialog.workshop.discussion;

import dk.kompetencedialog.platform.text.Messages;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Templates;
import dk.kompetencedialog.room.Fragment;
import dk.kompetencedialog.room.Fragments;
import dk.kompetencedialog.room.Rendering;
import dk.kompetencedialog.room.StreamElements;
import dk.kompetencedialog.workshop.discussion.page.AnswerPiece;
import dk.kompetencedialog.workshop.discussion.page.TallyPiece;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was said of each group looks like now: all of it, for it is little. */
@Component
class DiscussionFragments implements Fragments {
    private final Discussions discussions;
    private final Templates templates;
    private final Messages messages;

    DiscussionFragments(Discussions discussions, Templates templates, Messages messages) {
        this.discussions = discussions;
        this.templates = templates;
        this.messages = messages;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Discussions.KIND);
    }

    @Override
    public List<Fragment> render(Rendering order) {
        var t = messages.in(order.language());
        var all = discussions.of(order.room());
        var answers = all.stream()
                .flatMap(one -> Stream.of(Topic.values()).map(topic -> AnswerPiece.of(one, topic, order.number())))
                .map(piece -> put(piece.id(), piece, order.number(), t))
                .collect(Collectors.joining());
        var tally = put("discussed", TallyPiece.of(all, order.number()), order.number(), t);
        return List.of(new Fragment(Set.of(discussions.place(order.room())), answers + tally));
    }

    private String put(String target, dk.kompetencedialog.platform.web.Fragment piece, long number, Texts t) {
        return StreamElements.put(target, number, new String(templates.bytes(piece, t), StandardCharsets.UTF_8));
    }
}
