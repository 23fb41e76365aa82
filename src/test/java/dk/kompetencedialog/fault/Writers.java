package dk.kompetencedialog.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Sitting;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Many phones that write as fast as they are answered, until there is no answer; each keeps what it has sent. */
final class Writers {
    private final Sitting sitting;
    private final String zone;
    private final String board;
    private final List<Sent> acknowledged = new ArrayList<>();
    private final List<Sent> unanswered = new ArrayList<>();
    private final CountDownLatch silent;
    private long reached;

    private Writers(Sitting sitting, int many) {
        this.sitting = sitting;
        this.zone = sitting.zones().getFirst();
        this.board = sitting.board();
        this.silent = new CountDownLatch(many);
    }

    /** A note as it was sent. */
    record Sent(Browser who, UUID id, String text) {}

    /** Each begins at once, and ends when it gets no answer. */
    static Writers begin(Sitting sitting, List<Browser> phones) {
        var writers = new Writers(sitting, phones.size());
        phones.forEach(phone -> Thread.startVirtualThread(() -> writers.write(phone)));
        return writers;
    }

    /** Waits until so many notes have been acknowledged. */
    synchronized void awaitAcknowledged(int notes) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (acknowledged.size() < notes) {
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

    /** Sends all that was not answered, and something that was, once more under the same ids. */
    synchronized void sendAgain() {
        var again = new ArrayList<>(unanswered);
        again.addAll(acknowledged.subList(Math.max(0, acknowledged.size() - 20), acknowledged.size()));
        for (var sent : again) reached = Math.max(reached, number(send(sent)));
    }

    /** How often each text is to be on the board: all that was acknowledged, and by now the others too. */
    synchronized Map<String, Integer> expected() {
        var texts = new HashMap<String, Integer>();
        acknowledged.forEach(sent -> texts.put(sent.text, 1));
        unanswered.forEach(sent -> texts.put(sent.text, 1));
        return texts;
    }

    /** The highest number that an answer has borne. */
    synchronized long reached() {
        return reached;
    }

    private void write(Browser phone) {
        @Nullable Sent sent = null;
        try {
            for (int each = 0; ; each++) {
                sent = new Sent(phone, UUID.randomUUID(), "Seddel " + UUID.randomUUID() + " nr. " + each);
                answered(sent, send(sent));
            }
        } catch (UncheckedIOException noAnswer) {
            keep(sent);
        } finally {
            silent.countDown();
        }
    }

    private Browser.Seen send(Sent sent) {
        var note = "{\"board\":\"%s\",\"zone\":\"%s\",\"text\":\"%s\",\"colour\":\"GREEN\"}"
                .formatted(board, zone, sent.text);
        var seen = sitting.command(sent.who, "POST /notes", note, sent.id);
        if (seen.status() >= 500) throw new UncheckedIOException(new java.io.IOException("status " + seen.status()));
        assertThat(seen.status()).as(seen.body()).isEqualTo(200);
        return seen;
    }

    private synchronized void answered(Sent sent, Browser.Seen seen) {
        acknowledged.add(sent);
        reached = Math.max(reached, number(seen));
        notifyAll();
    }

    private synchronized void keep(@Nullable Sent sent) {
        if (sent != null) unanswered.add(sent);
    }

    static long number(Browser.Seen seen) {
        return Long.parseLong(seen.body().replaceFirst("(?s).*\"number\":(\\d+).*", "$1"));
    }
}
