package dk.kompetencedialog.workplace.council.page;

import dk.kompetencedialog.workplace.council.Post;
import java.util.stream.Stream;

/**
 * A seat in the form of a council, as it is written.
 *
 * @param name the person's; a mail where several have the name
 * @param post the name of a {@link Post}
 * @param substitute who stands in for the person; empty for nobody
 * @param wrongName what is wrong with name or post, empty when nothing is
 * @param wrongSubstitute what is wrong with the substitute, empty when nothing is
 */
public record CouncilRow(String name, String post, String substitute, String wrongName, String wrongSubstitute) {
    /** How many one side may have: more than any council there is. */
    public static final int MOST = 24;

    /** A row where nothing is wrong yet. */
    public static CouncilRow of(String name, String post, String substitute) {
        return new CouncilRow(name, post, substitute, "", "");
    }

    /** A row to write in. */
    public static CouncilRow blank() {
        return of("", Post.MEMBER.name(), "");
    }

    /** The same, with what is wrong. */
    public CouncilRow wrong(String inName, String inSubstitute) {
        return new CouncilRow(name, post, substitute, inName, inSubstitute);
    }

    /** The post that was chosen; a member where it is none we know. */
    public Post chosen() {
        return Stream.of(Post.values())
                .filter(each -> each.name().equals(post))
                .findFirst()
                .orElse(Post.MEMBER);
    }

    /** Whether nothing is written in it. */
    public boolean isBlank() {
        return name.isBlank() && substitute.isBlank();
    }
}
