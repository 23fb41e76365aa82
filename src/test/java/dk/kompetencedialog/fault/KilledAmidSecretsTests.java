package dk.kompetencedialog.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.start.RunningProgram;
import dk.kompetencedialog.world.Administrator;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Sitting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code kill -9} while people write what nobody else sees yet, and vote: in workshops without names. */
class KilledAmidSecretsTests {
    private static final int PHONES = 6;
    private static final int WRITE = 2;
    private static final int SHARE = 3;
    private static final int PRIORITISE = 5;

    private final Path data = TestDatabase.folder();
    private int port;
    private RunningProgram program;
    private Sitting writing;
    private Sitting voting;
    private List<Browser> writers;
    private List<Browser> voters;
    private List<String> notes;

    @BeforeEach
    void start() throws Exception {
        port = RunningProgram.freePort();
        program = RunningProgram.begin(data, port, Map.of()).awaitReady();
        var member = Administrator.of(data, port);
        writing = Sitting.open(member, false, 1000);
        writing.step(WRITE);
        writers = guests(writing);
        voting = Sitting.open(member, false, 1000);
        voting.step(WRITE);
        voters = guests(voting);
        voters.forEach(voter -> voting.write(voter, 0, "Seddel " + voters.indexOf(voter)));
        voting.step(PRIORITISE);
        notes = voting.notes();
    }

    @AfterEach
    void stop() throws IOException {
        program.close();
    }

    @Test
    void whatWasAcknowledgedIsAtItsSeatOnceAndNowhereElse() throws Exception {
        var drafts = Writers.begin(writing, writers, Writers.notes(writing));
        var ballots = Writers.begin(voting, voters, this::ballot);
        drafts.awaitAcknowledged(80);
        ballots.awaitAcknowledged(80);
        program.handle().destroyForcibly();
        drafts.awaitSilence();
        ballots.awaitSilence();
        program = RunningProgram.begin(data, port, Map.of()).awaitReady();
        nobodyElseSees();
        writers.forEach(writer -> hasWhatWasAcknowledged(drafts, writer));
        voters.forEach(voter -> assertThat(ballots(voter))
                .singleElement()
                .isIn(
                        ballots.acknowledgedBy(voter).getLast(),
                        ballots.unansweredOf(voter).orElse("")));
        drafts.sendAgain();
        ballots.sendAgain();
        otherContentIsRefused(drafts);
        nobodyElseSees();
        writers.forEach(writer -> assertThat(drafts(writer)).containsExactlyInAnyOrderElementsOf(all(drafts, writer)));
        voters.forEach(voter -> assertThat(ballots(voter)).isEqualTo(last(ballots, voter)));
        writing.step(SHARE);
        assertThat(Texts.on(writing.boardPage())).isEqualTo(drafts.expected());
        voting.step(PRIORITISE + 1);
        assertThat(counted()).isEqualTo(cast(ballots));
    }

    private List<Browser> guests(Sitting sitting) {
        return IntStream.range(0, PHONES)
                .mapToObj(each -> sitting.guest("Gæst " + each))
                .toList();
    }

    /** One dot or two, by turns, on a note of the voter's own choice. */
    private Writers.Asked ballot(Browser who, int each) {
        var target = notes.get(voters.indexOf(who) / 2);
        int dots = 1 + each % 2;
        return new Writers.Asked(
                "POST /ballots", "{\"target\":\"%s\",\"dots\":%d}".formatted(target, dots), target + " " + dots);
    }

    private void nobodyElseSees() {
        assertThat(Texts.on(writing.boardPage())).isEmpty();
        assertThat(Jsoup.parse(voting.boardPage()).select(".dots")).isEmpty();
    }

    private void hasWhatWasAcknowledged(Writers writers, Browser writer) {
        var own = drafts(writer);
        assertThat(own).doesNotHaveDuplicates().containsAll(writers.acknowledgedBy(writer));
        assertThat(all(writers, writer)).containsAll(own);
    }

    private void otherContentIsRefused(Writers writers) {
        var sent = writers.one();
        var other = sent.asked().json().replace("Seddel", "En anden");
        assertThat(writing.command(sent.who(), sent.asked().request(), other, sent.id())
                        .status())
                .isEqualTo(409);
    }

    private static List<String> all(Writers writers, Browser writer) {
        return Stream.concat(writers.acknowledgedBy(writer).stream(), writers.unansweredOf(writer).stream())
                .toList();
    }

    private List<String> drafts(Browser writer) {
        return Jsoup.parse(writer.get(writing.path("/own")).body())
                .select("li[data-item] > p")
                .eachText();
    }

    private static List<String> last(Writers ballots, Browser voter) {
        return List.of(ballots.unansweredOf(voter)
                .orElseGet(() -> ballots.acknowledgedBy(voter).getLast()));
    }

    private List<String> ballots(Browser voter) {
        return Jsoup.parse(voter.get(voting.path("/own")).body()).select("i[data-ballot]").stream()
                .map(ballot -> ballot.attr("data-ballot") + " " + ballot.attr("data-dots"))
                .toList();
    }

    /** Dots by note, as the board shows them. */
    private Map<String, Integer> counted() {
        return Jsoup.parse(voting.boardPage()).select(".note:has(.dots)").stream()
                .collect(Collectors.toMap(
                        note -> note.id().substring("n_".length()),
                        note -> Integer.parseInt(note.select(".dots").text().replaceAll("\\D", ""))));
    }

    private Map<String, Integer> cast(Writers ballots) {
        return voters.stream()
                .map(voter -> last(ballots, voter).getFirst().split(" "))
                .collect(Collectors.toMap(ballot -> ballot[0], ballot -> Integer.parseInt(ballot[1]), Integer::sum));
    }
}
