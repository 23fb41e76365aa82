package dk.kompetencedialog.demo;

import dk.kompetencedialog.guide.AgendaStep;
import dk.kompetencedialog.guide.Edition;
import dk.kompetencedialog.guide.StepKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A workshop with its people in it, ready to be played.
 *
 * @param id the workshop's
 * @param code the join code, as it is typed
 * @param host who leads it
 * @param guests the people, by their keys
 * @param staffGroups ids by keys
 * @param watcher is told of every moment
 */
record Stage(
        UUID id,
        String code,
        Edition edition,
        Visitor host,
        Map<String, Visitor> guests,
        Map<String, UUID> staffGroups,
        Consumer<Moment> watcher)
        implements AutoCloseable {

    Visitor guest(String key) {
        return Objects.requireNonNull(guests.get(key), key);
    }

    String path(String under) {
        return "/w/" + id + under;
    }

    /** The host goes on to a step of a board. */
    void go(String board, StepKind kind) {
        var step = edition.agenda().stream()
                .filter(each -> each.kind() == kind
                        && each.board().filter(board::equals).isPresent())
                .mapToInt(AgendaStep::index)
                .findFirst()
                .orElseThrow();
        host.command(path("/step"), Map.of("to", step));
    }

    /** The host writes down what the council said of a staff group. */
    void discuss(DemoScript.Discussed said) {
        if (!said.activity().isEmpty()) discuss(said, "ACTIVITY", said.activity());
        discuss(said, "PLAN", said.plan());
    }

    private void discuss(DemoScript.Discussed said, String topic, String text) {
        var answer = new HashMap<String, Object>();
        answer.put("topic", topic);
        answer.put("group", staffGroups.get(said.group()));
        answer.put("needed", !text.isEmpty());
        answer.put("text", text);
        host.command(path("/discussions"), answer);
    }

    /** The host goes to the last step, and closes the workshop. */
    void end() {
        host.command(path("/step"), Map.of("to", edition.agenda().getLast().index()));
        tell(edition.boards().size(), StepKind.CLOSING);
        host.command(path("/closing"), Map.of());
    }

    /** The people go; the host stays. */
    @Override
    public void close() {
        guests.values().forEach(Visitor::close);
    }

    void tell(int board, StepKind step) {
        watcher.accept(new Moment(id, code, board, step));
    }
}
