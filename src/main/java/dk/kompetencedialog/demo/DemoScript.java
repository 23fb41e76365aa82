package dk.kompetencedialog.demo;

import dk.kompetencedialog.platform.text.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** A whole workshop written down: who is there, what they write, gather, choose and conclude, and what becomes of it. All references are keys. */
public record DemoScript(
        Workplace workplace,
        Workshop workshop,
        List<Person> people,
        List<Board> boards,
        List<Discussed> discussed,
        Strategy strategy,
        List<Group> groups) {

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

    /** The staff group of a key; empty when it names none, but a zone of the edition. */
    public Optional<StaffGroup> staffGroup(String zone) {
        return workplace.staffGroups().stream()
                .filter(group -> group.key().equals(zone))
                .findFirst();
    }

    /**
     * The agency, its staff groups in their order, and those of its employees who are not on the council.
     */
    public record Workplace(String name, List<StaffGroup> staffGroups, Council council, List<Employee> employees) {}

    /** The works council by name; its members are the people of the workshop. */
    public record Council(String name, String secretary) {}

    /**
     * Somebody who works there.
     *
     * @param unit with those above it: {@code Distrikter > Skov Nord}
     * @param staffGroup key
     */
    public record Employee(String name, String unit, String staffGroup) {}

    /** A staff group with the one line that says who is in it. */
    public record StaffGroup(String key, String name, String description) {}

    /**
     * The workshop as it is planned.
     *
     * @param edition code of the edition of boards
     * @param tryout title of one more, in which the reader may take part
     * @param named whether notes show who wrote them
     * @param facilitator name of the one who leads it, who is none of the people
     */
    public record Workshop(String title, String tryout, String edition, boolean named, String facilitator) {}

    /**
     * A member of SU who takes part.
     *
     * @param role what the person does, in a few words
     * @param unit as an employee's
     * @param post CHAIR, DEPUTY or MEMBER
     * @param substitute name; may be empty
     */
    public record Person(
            String key,
            String name,
            Side side,
            String staffGroup,
            String role,
            String unit,
            String post,
            String substitute) {
        Employee employee() {
            return new Employee(name, unit, staffGroup);
        }
    }

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

    /**
     * What the council said of a staff group.
     *
     * @param group key; empty for departments and teams, of which only plans are asked
     * @param activity what it needs
     * @param plan who needs one; empty where nobody does
     */
    public record Discussed(String group, String activity, String plan) {}

    /**
     * The strategy's way: a hearing, a meeting that sends it back, edits, and a meeting that approves it.
     */
    public record Strategy(Speakers speakers, Hearing hearing, Refusal first, List<Edit> edits, Approval second) {}

    /** Who says for each side what it decides. */
    public record Speakers(String a, String b) {}

    /** Who is asked, and what they say. */
    public record Hearing(String asked, List<Comment> comments) {}

    /**
     * What somebody says to a paragraph.
     *
     * @param at words of that paragraph
     * @param by name; may be empty
     * @param became what the writers say became of it; may be empty
     */
    public record Comment(String at, String by, String text, String became) {}

    /**
     * A meeting at which one side sends the text back.
     *
     * @param note to the item
     * @param back the side that does
     * @param remark of the other side, which approves
     */
    public record Refusal(String note, Side back, String reason, String remark) {}

    /**
     * A paragraph is worded anew.
     *
     * @param at words of that paragraph
     * @param to all that it says then
     */
    public record Edit(String at, String to) {}

    /**
     * A meeting at which both sides approve.
     *
     * @param remarks of each side
     */
    public record Approval(String note, Map<Side, String> remarks) {}

    /**
     * A unit with its leader, and how far it has come.
     *
     * @param unit as an employee's
     * @param leader name
     * @param talks those that are planned
     */
    public record Group(String unit, String leader, List<Talk> talks, List<Plan> plans) {}

    /** A group's talk, so many days ahead. */
    public record Talk(String title, int days) {}

    /** A group's plan. */
    public record Plan(String title, boolean agreed, List<Need> needs) {}

    /**
     * A need, and what is done about it.
     *
     * @param focus words of the focus area it serves; empty for none
     */
    public record Need(String text, String competence, String focus, String goal, List<Activity> activities) {}

    /**
     * Something that a group does.
     *
     * @param responsible name; empty for nobody yet
     * @param days to the deadline; under 0 for none
     * @param state what was said of it last; empty where nothing was
     */
    public record Activity(
            String text,
            String kind,
            String responsible,
            int days,
            String sign,
            String daily,
            String funding,
            String state,
            String helped,
            String line) {}
}
