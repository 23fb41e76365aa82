package dk.kompetencedialog.strategy.text.page;

import dk.kompetencedialog.platform.web.Fragment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * A paragraph to read, and to write in.
 *
 * @param lead whether it opens its chapter
 * @param says what it says, as it is written
 * @param behind where it comes from; both empty where nothing lies behind it
 * @param rivals what others wrote in it at the same time, oldest first
 * @param asides how much its writers have said beside it
 * @param order its place in the chapter
 * @param number the strategy's in the snapshot it was read in
 */
public record ParagraphPiece(
        UUID id,
        boolean lead,
        Says says,
        Behind behind,
        List<Rival> rivals,
        AsidesPiece asides,
        long order,
        long number)
        implements Fragment {
    public ParagraphPiece {
        rivals = List.copyOf(rivals);
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * What is written.
     *
     * @param body its lines; one that begins with a hyphen is an item of a list
     * @param groups whom it is for, none = everyone
     */
    public record Says(String heading, String body, List<Group> groups) {
        public Says {
            groups = List.copyOf(groups);
        }

        /** As a page keeps it, to write on: {@code {heading, body, groups: [id]}}. */
        public String json() {
            return JSON.writeValueAsString(Map.of(
                    "heading",
                    heading,
                    "body",
                    body,
                    "groups",
                    groups.stream().map(Group::id).sorted().toList()));
        }

        /** Whom it is for, by name. */
        public List<String> groupNames() {
            return groups.stream().map(Group::name).toList();
        }

        /** The body as it reads. */
        public List<Run> runs() {
            return Run.of(body);
        }
    }

    /** A staff group, by the name it has now. */
    public record Group(UUID id, String name) {}

    /** How many notes lie behind, and from which stacks with how many dots. */
    public record Behind(String lead, String rest) {}

    /** Another's wording. */
    public record Rival(UUID id, String writer, Says says) {}

    @Override
    public String template() {
        return "strategy/paragraph";
    }
}
