package dk.kompetencedialog.demo;

import dk.kompetencedialog.platform.text.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** A whole workshop written down: who is there, what they write, gather, choose and conclude. All references are keys. */
public record DemoScript(Workplace workplace, Workshop workshop, List<Person> people, List<Board> boards) {

    /** The script in {@code demo/<name>.yaml}. */
    public static DemoScript named(String name) {
        String file = "demo/" + name + ".yaml";
        try (InputStream content = new ClassPathResource(file).getInputStream()) {
            return Content.read(file, content, DemoScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The person of this key; a key that nobody has is a bug. */
    public Person person(String key) {
        return people.stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The staff group that a note's zone names; empty when it names a zone of the edition. */
    public Optional<StaffGroup> staffGroup(String zone) {
        return workplace.staffGroups().stream()
                .filter(group -> group.key().equals(zone))
                .findFirst();
    }

    /** The agency and its staff groups, in their order. */
    public record Workplace(String name, List<StaffGroup> staffGroups) {}

    /** A staff group with the one line that says who is in it. */
    public record StaffGroup(String key, String name, String description) {}

    /**
     * The workshop as it is planned.
     *
     * @param edition code of the edition of boards
     * @param named whether notes show who wrote them
     * @param facilitator name of the one who leads it, who is none of the people
     */
    public record Workshop(String title, String edition, boolean named, String facilitator) {}

    /**
     * A member of SU who takes part.
     *
     * @param role what the person does, in a few words
     */
    public record Person(String key, String name, Side side, String staffGroup, String role) {}

    /** The two sides of SU: A, management; B, employees. */
    public enum Side {
        A,
        B
    }

    /** What happens on one board, in the order of its steps. */
    public record Board(
            String key, List<Note> notes, List<Stack> stacks, List<Dots> dots, List<Conclusion> conclusions) {}

    /**
     * What a person writes.
     *
     * @param by key of the person who writes it
     * @param zone key of a zone of the edition, or of a staff group
     * @param colour YELLOW, AQUA, PEACH, GREEN or LILAC
     */
    public record Note(String id, String by, String zone, String colour, String text) {}

    /**
     * Notes gathered under a name.
     *
     * @param notes ids of notes of this board, at least two; the stack stands where the first stands
     */
    public record Stack(String id, String name, List<String> notes) {}

    /**
     * A person's dots on a board.
     *
     * @param at one id of a stack or a loose note for each dot; the same may come again
     */
    public record Dots(String by, List<String> at) {}

    /**
     * A conclusion and what it rests on.
     *
     * @param kind a kind of conclusion that the board offers, for example FOCUS_AREA
     * @param staffGroups keys; empty = for everyone
     * @param notes ids of the notes behind it
     */
    public record Conclusion(String kind, String text, List<String> staffGroups, List<String> notes) {}
}
