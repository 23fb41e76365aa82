package dk.kompetencedialog.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Sitting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Many phones that ask for something as fast as they are answered, until there is no answer; each keeps what it has sent. */
final class Writers {
    private final Sitting sitting;
    private final Asking asking;
    private final List<Answered> acknowledged = new ArrayList<>();
    private final List<Sent> unanswered = new ArrayList<>();
    private final CountDownLatch silent;
    private long reached;

    private Writers(Sitting sitting, int many, Asking asking) {
        this.sitting = sitting;
        this.asking = asking;
        this.silent = new CountDownLatch(many);
    }

    /** What a phone asks for the n-th time. */
    interface Asking {
        Asked next(Browser who, int each);
    }

    /** A command, and in a word what it is about. */
    record Asked(String request, String json, String what) {}

    /** A command as it was sent. */
    record Sent(Browser who, UUID id, Asked asked) {}

    private record Answered(Sent sent, String numbers) {}

    /** New notes in the first zone of the board in hand, each with a text of its own. */
    static Asking notes(Sitting sitting) {
        var zone = sitting.zones().getFirst();
        var board = sitting.board();
        return (who, each) -> {
            var text = "Seddel " + UUID.randomUUID() + " nr. " + each;
            var note = "{\"board\":\"%s\",\"zone\":\"%s\",\"text\":\"%s\",\"colour\":\"GREEN\"}";
            return new Asked("POST /notes", note.formatted(board, zone, text), text);
        };
    }

    /** Each begins at once, and ends when it gets no answer. */
    static Writers begin(Sitting sitting, List<Browser> phones, Asking asking) {
        var writers = new Writers(sitting, phones.size(), asking);
        phones.forEach(phone -> Thread.startVirtualThread(() -> writers.write(phone)));
        return writers;
    }

    /** Waits until so many commands have been acknowledged. */
    synchronized void awaitAcknowledged(int many) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (acknowledged.size() < many) {
            assertThat(System.nanoTime())
                    .as("acknowledged: " + acknowledged.size())
                    .isLessThan(end);
            wait(1000);
        }
    }

    /** Waits until nobody gets an answer any more. */
    void awaitSilence() throws InterruptedException {
        assertThat(silent.await(60, TimeUnit.SECONDS)).isTrue();
    }

    /** Sends all that was not answered, and something that was, once more under the same ids: that is answered as it was. */
    synchronized void sendAgain() {
        for (var sent : unanswered) reached = Math.max(reached, number(send(sent)));
        for (var answered : acknowledged.subList(Math.max(0, acknowledged.size() - 20), acknowledged.size()))
            assertThat(numbers(send(answered.sent))).isEqualTo(answered.numbers);
    }

    /** How often each thing is to be there: all that was acknowledged, and by now the others too. */
    synchronized Map<String, Integer> expected() {
        var whats = new HashMap<String, Integer>();
        sent().forEach(sent -> whats.put(sent.asked.what, 1));
        return whats;
    }

    /** What a phone asked for and got, in order. */
    synchronized List<String> acknowledgedBy(Browser who) {
        return acknowledged.stream()
                .map(Answered::sent)
                .filter(sent -> sent.who == who)
                .map(sent -> sent.asked.what)
                .toList();
    }

    /** The one thing of which a phone does not know whether it was done. */
    synchronized Optional<String> unansweredOf(Browser who) {
        return unanswered.stream()
                .filter(sent -> sent.who == who)
                .map(sent -> sent.asked.what)
                .findFirst();
    }

    /** Something that was acknowledged. */
    synchronized Sent one() {
        return acknowledged.getFirst().sent;
    }

    /** The highest number that an answer has borne. */
    synchronized long reached() {
        return reached;
    }

    private Stream<Sent> sent() {
        return Stream.concat(acknowledged.stream().map(Answered::sent), unanswered.stream());
    }

    private void write(Browser phone) {
        @Nullable Sent sent = null;
        try {
            for (int each = 0; ; each++) {
                sent = new Sent(phone, UUID.randomUUID(), asking.next(phone, each));
                answered(sent, send(sent));
            }
        } catch (UncheckedIOException noAnswer) {
            keep(sent);
        } finally {
            silent.countDown();
        }
    }

    private Browser.Seen send(Sent sent) {
        var seen = sitting.command(sent.who, sent.asked.request, sent.asked.json, sent.id);
        if (seen.status() >= 500) throw new UncheckedIOException(new IOException("status " + seen.status()));
        assertThat(seen.status()).as(seen.body()).isEqualTo(200);
        return seen;
    }

    private synchronized void answered(Sent sent, Browser.Seen seen) {
        acknowledged.add(new Answered(sent, numbers(seen)));
        reached = Math.max(reached, number(seen));
        notifyAll();
    }

    private synchronized void keep(@Nullable Sent sent) {
        if (sent != null) unanswered.add(sent);
    }

    static long number(Browser.Seen seen) {
        return Long.parseLong(seen.body().replaceFirst("(?s).*\"number\":(\\d+).*", "$1"));
    }

    /** The room's number and the list's. */
    private static String numbers(Browser.Seen seen) {
        return number(seen) + " " + seen.body().replaceFirst("(?s).*\"own\":(\\d+).*", "$1");
    }
}
